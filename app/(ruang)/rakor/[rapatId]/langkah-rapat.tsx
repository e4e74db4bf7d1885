'use client'

import { AlamatRapat } from '../isian'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { hapusRapat, mulaiRapat, tutupRapat } from '@/lib/rakor/rapat/actions'
import type { Rapat } from '@/lib/rakor/rapat/types'

interface LangkahProps { rapat: Rapat; apa: typeof mulaiRapat; tombol: string; keterangan: string; utama?: boolean }

function Langkah({ rapat, apa, tombol, keterangan, utama = true }: LangkahProps) {
  const aksi = useAksi<{ pesan: string }>(apa)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <AlamatRapat rapatId={rapat.id} versi={rapat.versi} />
      <p>{keterangan}</p>
      <div><Button type="submit" ragam={utama ? 'utama' : undefined} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : tombol}</Button></div>
    </form>
  )
}

/** The next step of a meeting; there is no way back. */
export function LangkahRapat({ rapat, beku }: { rapat: Rapat; beku: boolean }) {
  return (
    <section aria-labelledby="judul-langkah" className="cetak-sembunyi flex flex-col gap-3">
      <h2 id="judul-langkah" className="text-lg">Langkah berikutnya</h2>
      {rapat.keadaan === 'DRAF' && !beku ? <p>Bekukan posisinya; sesudah itu rapat dapat dimulai.</p> : null}
      {rapat.keadaan === 'DIBEKUKAN' ? <Langkah rapat={rapat} apa={mulaiRapat} tombol="Mulai rapat" keterangan="Sesudah dimulai, posisinya tidak dapat dibekukan ulang." /> : null}
      {rapat.keadaan === 'BERLANGSUNG' ? <Langkah rapat={rapat} apa={tutupRapat} tombol="Tutup rapat" keterangan="Rapat yang ditutup tidak dapat dibuka atau diubah lagi." /> : null}
      {rapat.keadaan === 'DRAF' ? (
        <Disclosure label="Hapus draf rapat ini"><Langkah rapat={rapat} apa={hapusRapat as typeof mulaiRapat} utama={false} tombol="Hapus draf" keterangan="Rapat dan acaranya dihapus. Jejaknya tetap ada." /></Disclosure>
      ) : null}
    </section>
  )
}
