/** Words of a class written as one string, parted by " | ". */
export const words = (list: string): string[] =>
  list
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form.length > 0);

/** Ezafe written out: «سخنگو» and «سخنگوی», «نماینده» and «نماینده‌ی». */
export function withEzafe(forms: readonly string[]): string[] {
  return forms.flatMap((form) =>
    /[وا]$/u.test(form) ? [form, `${form}ی`] : form.endsWith("ه") ? [form, `${form}\u200cی`] : [form],
  );
}
