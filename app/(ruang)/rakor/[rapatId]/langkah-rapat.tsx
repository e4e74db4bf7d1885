'use client'

import { AlamatRapat } from '../isian'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi, type PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { hapusRapat, mulaiRapat, tutupRapat } from '@/lib/rakor/rapat/actions'
import type { Rapat } from '@/lib/rakor/rapat/types'

interface LangkahProps<Data> { rapat: Rapat; aksi: PakaiAksi<Data>; tombol: string; keterangan: string; utama?: boolean }

/** One step with what it means; a refusal and the question who sits there stand in the form itself. */
function Langkah<Data>({ rapat, aksi, tombol, keterangan, utama = true }: LangkahProps<Data>) {
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={aksi} />
      <AlamatRapat rapatId={rapat.id} versi={rapat.versi} />
      <p>{keterangan}</p>
      <div><Button type="submit" ragam={utama ? 'utama' : undefined} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : tombol}</Button></div>
    </form>
  )
}

/** The next step of a meeting; there is no way back. */
export function LangkahRapat({ rapat, beku }: { rapat: Rapat; beku: boolean }) {
  const [mulai, tutup, hapus] = [useAksi(mulaiRapat), useAksi(tutupRapat), useAksi(hapusRapat)]
  return (
    <section aria-labelledby="judul-langkah" className="cetak-sembunyi flex flex-col gap-3">
      <h2 id="judul-langkah" className="text-lg">Langkah berikutnya</h2>
      {rapat.keadaan === 'DRAF' && !beku ? <p>Bekukan posisinya; sesudah itu rapat dapat dimulai.</p> : null}
      {rapat.keadaan === 'DIBEKUKAN' ? <Langkah rapat={rapat} aksi={mulai} tombol="Mulai rapat" keterangan="Sesudah dimulai, posisinya tidak dapat dibekukan ulang." /> : null}
      {rapat.keadaan === 'BERLANGSUNG' ? (
        <>
          {mulai.galat ? null : <HasilForm aksi={mulai} berhasil={(data) => data.pesan} />}
          <Langkah rapat={rapat} aksi={tutup} tombol="Tutup rapat" keterangan="Rapat yang ditutup tidak dapat dibuka atau diubah lagi." />
        </>
      ) : null}
      {rapat.keadaan === 'DRAF' ? (
        <Disclosure label="Hapus draf rapat ini"><Langkah rapat={rapat} aksi={hapus} utama={false} tombol="Hapus draf" keterangan="Rapat dan acaranya dihapus. Jejaknya tetap ada." /></Disclosure>
      ) : null}
    </section>
  )
}
