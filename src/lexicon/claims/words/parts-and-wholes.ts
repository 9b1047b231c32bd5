/** Words that say of what a number is a part, or what its parts are. */
export const PART_WORDS = {
  belonging: ["مربوط", "متعلق"],
  partOf: ["جزء", "جزو", "جز"],
  /** Stand for a number named before: «از این تعداد ۱۳۷ پروانه», «از این میان». */
  totals: ["تعداد", "میزان", "مقدار", "رقم", "مبلغ", "میان", "مجموع", "بین", "مجموعه", "شمار", "عدد", "افراد"],
  /** Some of what «از» names: «بسیاری از سهم‌ها». */
  quantifiers: ["بسیاری", "برخی", "بخشی", "تعدادی", "شماری", "گروهی", "جمعی", "قسمتی", "یکی"],
  /** Begin what is left: «… و بقیه مربوط به راه است». */
  rests: ["بقیه", "مابقی", "سایر", "باقی"],
  /** Name groups that a list after them tells one by one. */
  groupings: ["گروه", "محور", "بخش", "حوزه", "شاخص", "دسته", "رشته", "سرفصل", "عنصر", "معیار"],
  /** Bring in the parts or the members: «۲۳ تیم عملیاتی شامل ۸۹ نفر». */
  containing: ["شامل", "متشکل", "مشتمل"],
  /** Behind «از» they name a way, a source, a point of view, not a whole of which the number is a part. */
  notWhole: [
    "محل",
    "طریق",
    "سوی",
    "طرف",
    "نظر",
    "لحاظ",
    "حیث",
    "جمله",
    "ابتدا",
    "ابتدای",
    "آغاز",
    "سال",
    "زمان",
    "راه",
    "قبیل",
    "جانب",
    "بابت",
    "روی",
    "پایان",
    "پیش",
    "جهت",
  ],
  /** Nouns whose verb takes «از»: «از اتوبوس استفاده می‌کنند» does not say of what the number is a part. */
  governing: [
    "استفاده",
    "بهره\u200cمند",
    "برخوردار",
    "دیدن",
    "بازدید",
    "حمایت",
    "استقبال",
    "خارج",
    "عبور",
    "جلوگیری",
    "پیشگیری",
    "صادر",
    "وارد",
    "محروم",
    "خودداری",
    "شکایت",
    "جدا",
    "گذر",
    "پیشی",
    "سبقت",
  ],
} as const;
