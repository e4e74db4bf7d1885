/** Says on every page that figures of this year are made up in part; the note of the year is one tap away. */
export function DataContoh({ tahun, catatan }: { tahun: number; catatan: string | null }) {
  const kalimat = `Data contoh TA ${tahun}: sebagian angka dikarang untuk peragaan, bukan laporan resmi.`
  const kelas = 'border-b border-kuning bg-kuning-alas px-4 py-1 text-sm text-kuning lg:px-6 print:mb-2 print:border print:py-0.5'
  if (!catatan) return <p className={kelas}>{kalimat}</p>
  return (
    <details className={kelas}>
      <summary className="font-medium">{kalimat}</summary>
      <p className="max-w-4xl py-1 whitespace-pre-line">{catatan}</p>
    </details>
  )
}
