import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { loadSetelanMasuk } from '@/lib/dasar/akses/setelan/loaders'
import { FormDuaFaktor, TombolBuka } from './form-masuk'
import { KeluhanProksi } from './keluhan-proksi'

export const metadata: Metadata = { title: 'Keamanan masuk' }

const bantuan = (
  <p>
    Tebakan kata sandi diperlambat, bukan orangnya: sesudah lima kali gagal, percobaan berikutnya dari alamat yang sama menunggu 1, 2, 4 detik
    dan seterusnya sampai 15 menit. Peramban yang pernah dipakai masuk dengan akun itu tidak ikut menunggu. Akun yang Anda buka tidak
    diperlambat oleh tebakan dari banyak alamat selama 15 menit.
  </p>
)

/** Who needs a second factor, and where guesses have to wait. */
export default async function HalamanSetelanMasuk() {
  const { duaFaktor, kantor, semua, tertutup, proksi } = await loadSetelanMasuk()
  return (
    <Isi>
      <PageHead judul="Siapa yang memerlukan faktor kedua?" bantuan={bantuan} keterangan={`Sudah memasang: ${bilangan(kantor.punya)} dari ${bilangan(kantor.dari)} orang kantor, ${bilangan(semua.punya)} dari ${bilangan(semua.dari)} orang seluruhnya`} />
      <KeluhanProksi daftar={proksi} />
      <div className="max-w-2xl">
        <FormDuaFaktor kini={duaFaktor} />
        <p className="mt-3 text-sm text-redup">Yang wajib dan belum memilikinya diminta memasangnya saat masuk berikutnya, sebelum halaman lain terbuka. Token API miliknya berhenti membaca sampai saat itu.</p>
      </div>
      <h2 className="mt-8 mb-2 text-lg">Di mana percobaan masuk sedang diperlambat?</h2>
      {tertutup.length === 0 ? <EmptyState judul="Tidak ada yang diperlambat"><p>Belum ada akun atau alamat dengan terlalu banyak percobaan yang gagal.</p></EmptyState> : (
        <Table caption={`${bilangan(tertutup.length)} akun atau alamat diperlambat`}>
          <thead><Tr><Th>Akun</Th><Th>Alamat</Th><Th className="text-right">Gagal</Th><Th>Menunggu sampai</Th><Th>Tindakan</Th></Tr></thead>
          <tbody>
            {tertutup.map(({ corong, username, alamat, gagal, sampai }) => (
              <Tr key={`${corong}-${username}-${alamat}`}>
                <RowHead>{username ?? 'semua akun'}</RowHead>
                <Td>{alamat ?? 'semua alamat'}</Td>
                <Td className="text-right">{bilangan(gagal)}</Td>
                <Td>{sampai === null ? 'tidak menunggu saat ini' : pukulWib(sampai)}</Td>
                <Td>{username === null ? <TombolBuka macam="alamat" nilai={alamat ?? ''} /> : <TombolBuka macam="akun" nilai={username} />}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Isi>
  )
}
