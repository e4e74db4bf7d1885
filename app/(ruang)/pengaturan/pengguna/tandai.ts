/** Ticks or clears every box of a form whose value ends so; `keadaan` narrows it to boxes that carry that mark. */
export function tandaiSemua(form: HTMLFormElement | null, akhir: string, centang: boolean, keadaan?: readonly string[]): void {
  for (const kotak of form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
    if (kotak.value.endsWith(akhir) && (!keadaan || keadaan.includes(kotak.dataset.keadaan ?? ''))) kotak.checked = centang
  }
}
