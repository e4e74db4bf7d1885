import { KANTOR, PEMERINTAH, PRODUK_PANJANG } from '@/lib/dasar/identitas/constants'

/** The head of a printed sheet: whose it is and what the data is. Not on the screen. */
export function PrintHead({ keterangan }: { keterangan: string }) {
  return (
    <div className="mb-3 hidden border-b-2 border-teks pb-1 print:flex print:items-end print:justify-between">
      <div>
        <p className="font-bold">{PEMERINTAH}</p>
        <p className="text-sm">{KANTOR} · {PRODUK_PANJANG}</p>
      </div>
      <p className="text-sm">{keterangan}</p>
    </div>
  )
}
