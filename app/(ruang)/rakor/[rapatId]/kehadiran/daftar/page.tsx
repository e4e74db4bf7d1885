import type { Metadata } from 'next'
import { TombolCetak } from './tombol-cetak'
import { Isi } from '@/components/dasar/shell/isi'
import { PrintHead } from '@/components/dasar/shell/print-head'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { pukulWib, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { loadKehadiran } from '@/lib/rakor/kehadiran/loaders'
import { kalimatKuorum, terlambat } from '@/lib/rakor/kehadiran/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'

export const metadata: Metadata = { title: 'Daftar hadir' }

/** The list of attendance as it is printed: with what is known, and room for a signature. */
export default async function HalamanDaftarHadir({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapat, undangan, hitung } = await loadKehadiran((await params).rapatId)
  return (
    <Isi className="cetak-tegak">
      <PrintHead keterangan={`Daftar hadir ${namaRapat(rapat)}`} />
      <PageHead
        judul={`Daftar hadir ${namaRapat(rapat)}`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }, { nama: 'Kehadiran', href: `/rakor/${rapat.id}/kehadiran` }]}
        keterangan={<>{tanggalPanjang(rapat.tanggal)}, pukul {rapat.mulai.replace(':', '.')} WIB, {rapat.tempat}. {rapat.contoh ? <Badge>Data contoh</Badge> : null}</>}
        aksi={<TombolCetak />}
      />
      {undangan.length === 0 ? <p>Undangan belum disusun.</p> : (
        <>
          <p className="mb-2">{bilangan(hitung.hadir)} dari {bilangan(hitung.undangan)} undangan hadir{hitung.tamu > 0 ? `, ${bilangan(hitung.tamu)} orang tanpa undangan` : ''}. {kalimatKuorum(hitung)}.</p>
          <Table caption={`Daftar hadir ${namaRapat(rapat)}`} captionTersembunyi>
            <thead><tr><Th angka>No.</Th><Th>Instansi</Th><Th>Jabatan</Th><Th>Nama</Th><Th>Hadir</Th><Th className="w-[18%] max-sm:hidden">Tanda tangan</Th></tr></thead>
            <tbody>
              {undangan.map((satu, i) => (
                // on paper a row is as high as a signature
                <Tr key={satu.id} className="print:h-[9mm]">
                  <Td className="angka">{i + 1}</Td>
                  <RowHead>{satu.instansi}</RowHead>
                  <Td>{satu.jabatan}{satu.tamu ? ' (tanpa undangan)' : ''}</Td>
                  <Td>{satu.nama ?? ''}</Td>
                  <Td>{satu.pada === null ? 'belum hadir' : `${pukulWib(satu.pada)}${terlambat(satu.pada, rapat.dimulaiPada) ? ', sesudah mulai' : ''}`}</Td>
                  <Td className="max-sm:hidden">{satu.cara === 'QR' ? 'lewat kode QR' : ''}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </Isi>
  )
}
