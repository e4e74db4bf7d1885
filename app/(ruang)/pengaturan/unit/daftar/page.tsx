import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadFormDaftar } from '@/lib/tahun/unit/loaders'
import { FormDaftar } from './form-daftar'

export const metadata: Metadata = { title: 'Daftar unit' }

const BANTUAN = (
  <>
    <p>Baris pertama berisi kepala kolom, dalam urutan apa pun; kolom lain dibiarkan dan disebut. Tanpa kepala, urutannya: kode, nama, nama singkat, kategori, induk, asisten, nama kepala, jabatan, NIP.</p>
    <p>Sel kosong membiarkan isi yang sudah ada. Tanda - mengosongkan induk, asisten, nama kepala, jabatan, atau NIP. Untuk unit baru, nama singkat, kategori, dan induk yang kosong diusulkan dari nama dan kodenya.</p>
    <p>Unit yang tidak disebut tidak berubah. Semua yang ditunjukkan tersimpan sekaligus atau tidak sama sekali.</p>
  </>
)

/** Many units at once: pasted or sent, looked at, saved. */
export default async function HalamanDaftarUnit() {
  const { berlakuMulai } = await loadFormDaftar()
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Unit', href: '/pengaturan/unit' }]} judul="Unit mana yang melapor?"
        keterangan="Tempel dari Excel atau unggah berkasnya. Sebelum ada yang disimpan, Anda melihat perbedaannya baris demi baris." bantuan={BANTUAN}
      />
      <FormDaftar berlakuMulai={berlakuMulai} />
    </Isi>
  )
}
