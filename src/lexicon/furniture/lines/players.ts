import type { LineEntry } from "../entries.js";
import { above, below, between, line } from "./line.js";

/** Players, galleries, leftovers of their scripts. */
export const PLAYERS: readonly LineEntry[] = [
  line(
    "other",
    "player",
    "line",
    [
      "مرورگر شما از ویدئو پشتیبانی",
      "مرورگر شما از ویدیو پشتیبانی",
      "مرورگر شما از پخش ویدئو",
      "مرورگر شما از پخش ویدیو",
      "مرورگر شما از پخش صوت",
      "مرورگر شما از فایل صوتی",
      "فایل آن را از اینجا",
      "فایل را از اینجا",
      "دانلود فیلم اصلی",
      "دانلود کیفیت",
      "tavoos_init_player",
      "Your browser does not support",
      "پخش این فایل در دستگاه شما",
      "media is not supported in your browser",
      "Media is too big",
    ],
    [between("مرورگر شما از ویدئو پشتیبانی نمی\u200cکند.")],
  ),
  line(
    "other",
    "gallery",
    "none",
    [
      "گالری تصاویر",
      "گالری عکس",
      "فیلم بیشتر",
      "فیلم های بیشتر",
      "عکس بیشتر",
      "عکس های بیشتر",
      "دانلود",
      "دانلود فایل",
      ...["دانلود ویدیو", "دانلود ویدئو", "دانلود فیلم", "دانلود صوت", "دانلود فایل صوتی"],
      "دریافت فایل",
      "اسلاید قبلی",
      "اسلاید بعدی",
      "فیلم پیوست",
      "فایل پیوست",
      "تصاویر پیوست",
    ],
    [below("گالری تصاویر"), above("فیلم بیشتر »»")],
  ),
];
