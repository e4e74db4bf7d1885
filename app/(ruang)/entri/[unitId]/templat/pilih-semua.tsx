import type { ReactNode } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'

interface PilihSemuaProps {
  tanya: number
  belum: number
  /** asked cells that the table does not show */
  sisa: number
  /** sets every choice at once */
  semua: (nilai: 'berkas' | 'server') => void
  children: ReactNode
}

/** The asked cells: one choice for all of them, or one each. */
export function PilihSemua({ tanya, belum, sisa, semua, children }: PilihSemuaProps) {
  return (
    <section aria-labelledby="pilih-isi" className="flex flex-col gap-2">
      <h2 id="pilih-isi" className="text-lg">{bilangan(tanya)} sel menunggu pilihan Anda</h2>
      <p className="max-w-prose text-redup">Isinya berubah di server sejak templat diunduh (oleh orang lain atau oleh Anda sendiri), atau dikosongkan di berkas. Tidak ada yang dipilihkan diam-diam.</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="button" kecil onClick={() => semua('berkas')}>Semua pakai berkas</Button>
        <Button type="button" kecil onClick={() => semua('server')}>Semua biarkan</Button>
        <span className="text-sm text-redup">{belum > 0 ? `Belum dipilih: ${bilangan(belum)}` : 'Sudah dipilih semua; masih dapat diubah satu per satu.'}</span>
      </div>
      {children}
      {sisa > 0 ? (
        <fieldset className="flex flex-wrap gap-4">
          <legend className="font-medium">{bilangan(sisa)} sel lain yang tidak ditampilkan</legend>
          <label className="flex items-center gap-2"><input type="radio" name="semua" value="berkas" className="size-4 accent-aksen" />Pakai berkas</label>
          <label className="flex items-center gap-2"><input type="radio" name="semua" value="server" className="size-4 accent-aksen" />Biarkan</label>
        </fieldset>
      ) : null}
    </section>
  )
}
