/** Words that join the ends of a range. */
export const RANGE_JOINERS = ["تا", "الی", "-", "–", "—"] as const;

/** Words beside a number, and units that say little of what they count. */
export const COUNTING_WORDS = {
  /** Say that a number follows, not what it measures: «رقم ۷ میلیارد دلاری». */
  numberWords: ["رقم", "عدد", "مبلغ", "مرز", "کانال", "حدود", "معادل"],
  /** Lead to a value that something comes from or reaches: «از رقم ۵ به عدد ۷». */
  levels: ["رقم", "عدد", "سطح", "مرز", "کانال"],
  /** Say how many or how much of what follows them: behind a counted noun they begin another phrase. */
  countings: ["مجموع", "میزان", "تعداد", "شمار", "متوسط", "میانگین"],
  /** Numbers of one word that begin another phrase: «۳۱۲ صفحه سه نسل». */
  cardinals: ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"],
  /** Counting words that say nothing of what is counted. */
  emptyUnits: [
    "نفر",
    "تن",
    "مورد",
    "فقره",
    "دستگاه",
    "عدد",
    "رأس",
    "فروند",
    "قلاده",
    "دانه",
    "بار",
    "دفعه",
    "مرتبه",
    "نوبت",
  ],
  /** How pure a metal is: behind a number it makes a name, «طلای ۱۸ عیار». */
  carats: ["عیار"],
  /** Times that are counted and have no code of a unit: «دو دهه اخیر» only says when. */
  longTimes: ["دهه", "قرن", "سده", "فصل"],
  /** How often something happens: it counts no thing. */
  repetitions: ["بار", "دفعه", "مرتبه", "نوبت"],
  /** Nouns that behind a duration say what lasts so long: «با پنج ماه تاخیر». */
  lasting: [
    "تاخیر",
    "تأخیر",
    "سابقه",
    "حبس",
    "زندان",
    "تجربه",
    "فعالیت",
    "کار",
    "خدمت",
    "تلاش",
    "مهلت",
    "وقفه",
    "انتظار",
    "محرومیت",
    "معافیت",
    "مرخصی",
    "بازداشت",
    "اقامت",
    "تبعید",
  ],
  /** Counted by millions they are sums of money, whose currency is left out: «۵۰۰ میلیون وام». */
  sums: [
    "وام",
    "بدهی",
    "طلب",
    "فروش",
    "درآمد",
    "سود",
    "زیان",
    "ضرر",
    "بودجه",
    "اعتبار",
    "هزینه",
    "جریمه",
    "خسارت",
    "سرمایه",
    "تسهیلات",
    "یارانه",
    "پاداش",
    "حقوق",
    "پول",
    "بدهکار",
    "رهن",
    "ودیعه",
    "دیه",
    "مالیات",
    "دستمزد",
  ],
  /** Sums that somebody gives, takes or owes, whatever the verb: «۶۰ میلیارد تومان به کشاورزان زیان زد». */
  transfers: ["زیان", "خسارت", "کمک", "یارانه", "وام", "تسهیلات", "بدهی", "طلب", "آسیب"],
} as const;
