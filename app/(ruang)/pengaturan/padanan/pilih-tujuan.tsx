import type { Calon, Padanan } from '@/lib/lapor/impor/padanan/types'

/** What it means now, what else it can mean, or that it is left out. */
export function PilihTujuan({ calon, kini, cari, salah }: { calon: readonly Calon[]; kini: Padanan; cari: string; salah?: string | undefined }) {
  const sekarang = kini.tujuan === null ? [] : [{ tujuan: kini.tujuan, teks: `${kini.tujuanNama ?? kini.tujuan} (sekarang)` }]
  const lain = calon.filter(({ tujuan }) => tujuan !== kini.tujuan).map((satu) => ({ tujuan: satu.tujuan, teks: `${satu.kode} ${satu.nama}` }))
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={salah ? 'salah-tujuan' : undefined}>
      <legend className="font-medium">{cari === '' ? 'Artinya' : `Artinya; ${lain.length > 0 ? `hasil pencarian “${cari}”` : `tidak ada yang memuat “${cari}”`}`}</legend>
      {[...sekarang, ...lain, { tujuan: '', teks: 'Abaikan, dengan alasan di bawah' }].map(({ tujuan, teks }) => (
        <label key={tujuan} className="flex gap-2 py-1">
          <input type="radio" name="tujuan" value={tujuan} defaultChecked={tujuan === (kini.tujuan ?? '')} className="mt-1 size-4 shrink-0 accent-aksen" />
          <span>{teks}</span>
        </label>
      ))}
      {salah ? <p id="salah-tujuan" className="text-sm font-medium text-merah"><span aria-hidden="true">! </span>{salah}</p> : null}
    </fieldset>
  )
}
