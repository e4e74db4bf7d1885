import type { Metadata } from 'next'
import Form from 'next/form'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { NAMA_PERAN } from '@/components/dasar/shell/menu'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadPengguna, parseSaring } from '@/lib/tahun/pengguna/loaders'
import type { BarisPengguna } from '@/lib/tahun/pengguna/types'

export const metadata: Metadata = { title: 'Pengguna' }

const bantuan = (
  <p>
    Semua akun yang dapat masuk. Kata sandi sementara hanya tampil sekali, saat akun dibuat atau kata sandinya diatur ulang, dan
    harus diganti pada masuk pertama, paling lambat 14 hari sesudahnya. Perubahan peran, unit, dan penonaktifan berlaku pada permintaan berikutnya dari orang itu.
    Setiap perubahan tercatat di Jejak perubahan. Nama orang yang sudah tidak bekerja di sini dapat dihapus di halaman akunnya, sesudah akunnya nonaktif.
  </p>
)

function Keadaan({ orang }: { orang: BarisPengguna }) {
  return (
    <span className="flex flex-wrap gap-1">
      {orang.aktif ? <Badge nada="baik">aktif</Badge> : <Badge>nonaktif</Badge>}
      {orang.wajibGantiSandi ? <Badge nada="awas">{orang.sandiSampai === null ? 'sandi sementara' : `sandi sementara s.d. ${tanggal(orang.sandiSampai)}`}</Badge> : null}
      {orang.faktorKedua ? <Badge nada="baik">faktor kedua</Badge> : null}
      {orang.terkunci ? <Badge nada="buruk">terkunci</Badge> : null}
      {orang.namaDihapus ? <Badge>nama dihapus</Badge> : null}
      {orang.contoh ? <Badge nada="aksen">contoh</Badge> : null}
    </span>
  )
}

export default async function HalamanPengguna({ searchParams }: PageProps<'/pengaturan/pengguna'>) {
  const saring = parseSaring(await searchParams)
  const { saya, daftar } = await loadPengguna(saring)
  return (
    <Isi>
      <PageHead
        judul="Siapa yang dapat masuk?" bantuan={bantuan} keterangan={`${daftar.length} akun dalam daftar ini`}
        aksi={<>
          <LinkButton href="/pengaturan/pengguna/unit">Buat akun untuk semua unit</LinkButton>
          <LinkButton href="/pengaturan/pengguna/kata-sandi">Kata sandi pertama</LinkButton>
          <LinkButton href="/pengaturan/pengguna/baru" ragam="utama">Tambah pengguna</LinkButton>
        </>}
      />
      {saya.contoh ? (
        <Notice className="mb-4" judul="Akun contoh tidak pernah berdampingan dengan akun nyata">
          <p>Basis data ini untuk mencoba, jadi akun yang Anda tambah di sini juga akun contoh. Untuk bekerja sungguhan, mulai dengan folder data yang kosong (lihat README).</p>
        </Notice>
      ) : null}
      <Form action="/pengaturan/pengguna" className="mb-4 flex flex-wrap items-end gap-3">
        <TextField label="Cari nama, akun, atau unit" name="cari" required={false} defaultValue={saring.cari} maxLength={100} type="search" />
        <SelectField
          label="Peran" name="peran" required={false} defaultValue={saring.peran ?? ''}
          opsi={[{ nilai: '', nama: 'Semua peran' }, ...Object.entries(NAMA_PERAN).map(([nilai, nama]) => ({ nilai, nama }))]}
        />
        <Button type="submit">Tampilkan</Button>
      </Form>
      {daftar.length === 0 ? (
        <EmptyState judul="Tidak ada akun yang cocok"><p>Kosongkan pencarian atau pilih peran lain.</p></EmptyState>
      ) : (
        <Table caption="Akun pengguna" captionTersembunyi>
          <thead>
            <Tr><Th>Nama</Th><Th>Nama pengguna</Th><Th>Peran</Th><Th>Perangkat daerah</Th><Th>Keadaan</Th><Th>Terakhir aktif</Th></Tr>
          </thead>
          <tbody>
            {daftar.map((orang) => (
              <Tr key={orang.id}>
                <RowHead><Link className="tautan" href={`/pengaturan/pengguna/${orang.id}`}>{orang.nama}</Link></RowHead>
                <Td>{orang.username}</Td>
                <Td>{NAMA_PERAN[orang.peran]}</Td>
                <Td>{orang.unit.length === 0 ? '–' : orang.unit.join(', ')}</Td>
                <Td><Keadaan orang={orang} /></Td>
                <Td className="whitespace-nowrap">{orang.terakhirAktif === null ? '–' : waktuWib(orang.terakhirAktif)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Isi>
  )
}
