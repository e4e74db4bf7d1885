import type { Metadata } from 'next'
import { FormImpor } from './form-impor'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadDeretSaya } from '@/lib/lapor/indikator/loaders-entri'

export const metadata: Metadata = { title: 'Impor nilai indikator' }

/** Values of many series at once, from a sheet. */
export default async function HalamanImporIndikator() {
  const deret = await loadDeretSaya()
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Indikator', href: '/indikator' }]} judul="Apa kata lembar indikator?" keterangan="Tempel dari Excel atau unggah berkas. Sebelum ada yang disimpan, Anda melihat putusannya baris demi baris."
        bantuan={<><p>Kolom: Indikator (nama atau kode), Cara ukur, Tahun, Tanggal, Terbit, Nilai, Sumber, Wilayah, Waktu. Yang wajib Indikator, Tahun, Nilai, dan Sumber.</p><p>Baris yang tidak menyebut cara ukurnya, atau nilainya jauh dari nilai sebelumnya, ditanyakan. Nilai yang sudah tercatat tidak ditimpa: revisi pada halaman deretnya, dengan alasan.</p></>}
      />
      {deret.length === 0 ? <EmptyState judul="Belum ada deret yang menjadi tanggung jawab Anda" aksi={<LinkButton href="/indikator">Kembali ke Indikator</LinkButton>}>Kantor memilih penanggung jawab tiap deret pada halamannya.</EmptyState> : <FormImpor />}
    </Isi>
  )
}
