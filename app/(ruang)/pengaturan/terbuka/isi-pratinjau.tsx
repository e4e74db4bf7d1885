import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, ukuranBerkas } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import type { PratinjauTerbuka } from '@/lib/rakor/terbuka/loaders'

/** What would be published now, and what changed since it was last. */
export function IsiPratinjau({ pratinjau: { tahun, bulan, urutan, kalimat, contoh, dataset, orang, perbedaan } }: { pratinjau: PratinjauTerbuka }) {
  const beda = new Map(perbedaan?.dataset.map((satu) => [satu.kunci, satu]))
  return (
    <div className="mt-6">
      <h3 className="text-lg">Pratinjau {bulanTahun(tahun, bulan)}, terbitan ke-{bilangan(urutan)}</h3>
      <p className="my-2 max-w-4xl text-lg">{kalimat}</p>
      {contoh ? <Notice nada="peringatan" className="my-3">Basis data ini berisi data contoh: setiap halaman, metadata, dan berkasnya akan bertuliskan DATA CONTOH.</Notice> : null}
      {orang.length === 0 ? null : <Notice nada="galat" judul="Tidak dapat diterbitkan: memuat data orang" className="my-3"><ul className="list-disc pl-5">{orang.slice(0, 20).map((satu) => <li key={satu}>{satu}</li>)}</ul></Notice>}
      {perbedaan === null ? null : <p className="my-2 text-redup">{perbedaan.dataset.length + perbedaan.tiada.length === 0 ? `Sama dengan terbitan ke-${perbedaan.urutan}: menerbitkan lagi tidak mengubah angka apa pun.` : `Dibandingkan dengan terbitan ke-${perbedaan.urutan}, ${bilangan(perbedaan.dataset.length)} kumpulan data berbeda.${perbedaan.tiada.length === 0 ? '' : ` Tidak ada lagi: ${perbedaan.tiada.join(', ')}.`}`}</p>}
      <Table caption={`${bilangan(dataset.length)} kumpulan data`}>
        <thead><Tr><Th>Kumpulan data</Th><Th angka>Baris</Th><Th angka>Ukuran semua berkas</Th>{perbedaan === null ? null : <Th>Sejak terbitan ke-{perbedaan.urutan}</Th>}</Tr></thead>
        <tbody>
          {dataset.map(({ kunci, judul, baris, byte }) => {
            const satu = beda.get(kunci)
            return (
              <Tr key={kunci}>
                <RowHead>{judul}</RowHead><NumTd>{bilangan(baris)}</NumTd><NumTd>{ukuranBerkas(byte)}</NumTd>
                {perbedaan === null ? null : <Td>{satu === undefined ? 'sama' : `${bilangan(satu.ubah)} baris berubah, ${bilangan(satu.tambah)} baru, ${bilangan(satu.hilang)} hilang`}</Td>}
              </Tr>
            )
          })}
        </tbody>
      </Table>
    </div>
  )
}
