import { MAKS_CALON } from '@/lib/lapor/impor/padanan/constants'
import type { Calon } from '@/lib/lapor/impor/padanan/types'

/** Known codes to choose from: the nearest ones, or what was found. */
export function PilihCalon({ calon, cari, terpilih, salah }: { calon: readonly Calon[]; cari: string; terpilih: string; salah?: string | undefined }) {
  if (calon.length === 0) return <p role="status">{cari === '' ? 'Tidak ada kode yang dekat. Cari dengan kode atau namanya.' : `Tidak ada kode yang memuat "${cari}".`}</p>
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={salah ? 'salah-tujuan' : undefined}>
      <legend className="font-medium">{cari === '' ? 'Yang terdekat' : calon.length === MAKS_CALON ? `${MAKS_CALON} hasil pertama; persempit pencarian bila belum ada` : `Hasil pencarian "${cari}"`}</legend>
      {calon.map((satu) => (
        <label key={satu.tujuan} className="flex gap-2 py-1">
          <input type="radio" name="tujuan" value={satu.tujuan} defaultChecked={satu.tujuan === terpilih || satu.kode === terpilih} required className="mt-1 size-4 shrink-0 accent-aksen" />
          <span><span className="tabular-nums">{satu.kode}</span> {satu.nama}</span>
        </label>
      ))}
      {salah ? <p id="salah-tujuan" className="text-sm font-medium text-merah"><span aria-hidden="true">! </span>{salah}</p> : null}
    </fieldset>
  )
}
