import Link from 'next/link'
import { FormPertanyaan } from '@/components/lapor/berkas/form-pertanyaan'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { belumDijawab } from '@/lib/lapor/impor/utils'
import { jawabBerkasBkad } from '@/lib/lapor/rekonsiliasi/actions'
import type { BacaanBerkas, BerkasBkad } from '@/lib/lapor/rekonsiliasi/types'

/** What only a person can say about BKAD's file; answers can be changed until it is saved. */
export function Tanya({ berkas: { id, status, tahun, bulan, bacaan } }: { berkas: BerkasBkad & { bacaan: BacaanBerkas } }) {
  if ((status !== 'BERTANYA' && status !== 'PRATINJAU') || bacaan.pertanyaan.length === 0) return null
  const terbuka = belumDijawab(bacaan.pertanyaan, bacaan.jawaban)
  const terjawab = bacaan.pertanyaan.filter((satu) => !terbuka.includes(satu))
  const bersama = { aksi: jawabBerkasBkad, tempat: { berkasId: String(id), tanda: bacaan.tanda }, jawaban: bacaan.jawaban, petakan: null }
  return (
    <section aria-labelledby="judul-tanya" className="flex flex-col gap-4">
      <h2 id="judul-tanya" className={terbuka.length > 0 ? 'text-lg' : 'sr-only'}>{terbuka.length > 0 ? `${bilangan(terbuka.length)} hal perlu Anda jawab` : 'Jawaban tentang berkas ini'}</h2>
      {!bacaan.ada ? <Notice nada={terbuka.length > 0 ? 'galat' : 'info'}>Berkas aslinya sudah tidak disimpan, jadi jawaban tidak dapat dipakai lagi. <Link className="tautan" href={`/rekonsiliasi/unggah?tahun=${tahun}&bulan=${bulan}`}>Unggah sekali lagi</Link>.</Notice> : null}
      {terbuka.some(({ cara }) => cara === 'petakan') ? <Notice nada="info">Kolom dipetakan pada halaman <Link className="tautan" href={`/impor?tahun=${tahun}`}>Impor</Link>: unggah berkas ini di sana, petakan, dan centang agar diingat; lalu unggah di sini sekali lagi.</Notice> : null}
      {terbuka.length > 0 ? <FormPertanyaan {...bersama} pertanyaan={terbuka} label="Simpan jawaban dan baca ulang" /> : null}
      {terjawab.length > 0 ? <Disclosure label={`Jawaban yang sudah diberikan (${bilangan(terjawab.length)}); dapat diubah sebelum disimpan`}><FormPertanyaan {...bersama} pertanyaan={terjawab} label="Ubah jawaban dan baca ulang" /></Disclosure> : null}
    </section>
  )
}
