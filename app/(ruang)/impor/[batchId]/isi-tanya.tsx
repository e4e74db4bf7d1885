import Link from 'next/link'
import { FormPertanyaan } from '@/components/lapor/berkas/form-pertanyaan'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { jawabBerkas } from '@/lib/lapor/impor/actions'
import type { IsiImpor } from '@/lib/lapor/impor/loaders'
import { belumDijawab } from '@/lib/lapor/impor/utils'

/** What only a person can say about the file; answers can be changed until it is applied. */
export function Pertanyaan({ isi: { batch, paham } }: { isi: IsiImpor }) {
  if ((batch.status !== 'BERTANYA' && batch.status !== 'SIAP') || paham.pertanyaan.length === 0) return null
  const belum = belumDijawab(paham.pertanyaan, paham.jawaban)
  // a reading that broke off: every answer is kept, and sent once more
  const putus = batch.status === 'BERTANYA' && belum.length === 0
  const terbuka = putus ? paham.pertanyaan : belum
  const terjawab = paham.pertanyaan.filter((satu) => !terbuka.includes(satu))
  if (paham.tertutup) {
    return terbuka.length === 0 ? null : <Notice nada="info">{bilangan(terbuka.length)} pertanyaan tentang berkas ini dijawab oleh {batch.oleh}, yang mengunggahnya, atau oleh kantor: uraiannya memuat angka unit lain.</Notice>
  }
  const bersama = { aksi: jawabBerkas, tempat: { batchId: String(batch.id), tanda: paham.tanda }, jawaban: paham.jawaban, petakan: `/impor/${batch.id}/petakan` }
  return (
    <section aria-labelledby="judul-tanya" className="flex flex-col gap-4">
      {terbuka.length > 0 ? <h2 id="judul-tanya" className="text-lg">{putus ? 'Jawaban tersimpan, berkas belum dibaca ulang' : terbuka.length === 1 ? 'Satu hal perlu Anda jawab' : `${bilangan(terbuka.length)} hal perlu Anda jawab`}</h2> : <h2 id="judul-tanya" className="sr-only">Jawaban tentang berkas ini</h2>}
      {!paham.berkas ? <Notice nada={terbuka.length > 0 ? 'galat' : 'info'}>Berkas aslinya sudah tidak disimpan, jadi jawaban tidak dapat dipakai lagi. <Link className="tautan" href={`/impor?tahun=${batch.tahun}`}>Unggah sekali lagi</Link>.</Notice> : null}
      {terbuka.length > 0 ? <FormPertanyaan {...bersama} pertanyaan={terbuka} label={putus ? 'Baca ulang dengan jawaban ini' : 'Simpan jawaban dan baca ulang'} /> : null}
      {terjawab.length > 0 ? <Disclosure label={`Jawaban yang sudah diberikan (${bilangan(terjawab.length)}); dapat diubah sebelum diterapkan`}><FormPertanyaan {...bersama} pertanyaan={terjawab} label="Ubah jawaban dan baca ulang" /></Disclosure> : null}
    </section>
  )
}
