/** What a form of filters keeps of the address besides its own fields. */
export function IsianTersembunyi({ kueri, isi }: { kueri: string; isi: Readonly<Record<string, string>> }) {
  return [...new URLSearchParams(kueri), ...Object.entries(isi)].map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)
}
