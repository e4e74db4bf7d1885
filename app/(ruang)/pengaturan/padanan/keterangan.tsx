import Link from 'next/link'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Padanan } from '@/lib/lapor/impor/padanan/types'

/** One mapping: what it says, who decided it upon which file, and which figures were applied with it. */
export function KeteranganPadanan({ satu }: { satu: Padanan }) {
  const { diterapkan } = satu
  return (
    <div className="flex flex-col gap-4">
      <DefinitionList butir={[
        ...(satu.nama === satu.kunci ? [] : [{ nama: 'Nama di berkas', nilai: satu.nama || 'tidak disebut; kodenya saja yang dilihat' }]),
        { nama: 'Artinya', nilai: satu.tujuan === null ? `diabaikan: ${satu.alasan ?? ''}` : (satu.tujuanNama ?? `${satu.tujuan} (tidak ada lagi)`) },
        { nama: 'Berlaku untuk', nilai: satu.unit ?? 'Semua unit' },
        { nama: 'Diputuskan', nilai: <>{satu.oleh}, {waktuWib(satu.pada)}{satu.batchId === null ? null : <>, pada berkas <Link className="tautan" href={`/impor/${satu.batchId}`}>{satu.batchNama}</Link></>}</> },
        { nama: 'Dipakai', nilai: satu.baris === 0 ? 'belum' : `${bilangan(satu.baris)} baris dalam ${bilangan(satu.batch)} berkas` },
      ]} />
      {diterapkan.length > 0 ? (
        <Notice nada="peringatan" judul={`${bilangan(diterapkan.length)} berkas sudah diterapkan dengan padanan ini`}>
          Mengubah atau menghapusnya tidak mengubah angka yang sudah diterapkan. Bila angkanya salah, batalkan berkasnya lalu unggah lagi:{' '}
          {diterapkan.slice(0, 10).map((batch, i) => <span key={batch.id}>{i > 0 ? ', ' : ''}<Link className="tautan" href={`/impor/${batch.id}`}>{batch.nama}</Link> ({bilangan(batch.baris)} baris)</span>)}
          {diterapkan.length > 10 ? ` dan ${bilangan(diterapkan.length - 10)} lagi` : ''}.
        </Notice>
      ) : null}
    </div>
  )
}
