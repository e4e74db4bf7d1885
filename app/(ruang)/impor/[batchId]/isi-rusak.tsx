import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import type { DaftarRusak } from '@/lib/lapor/impor/loaders'
import { NOL, senFromText } from '@/lib/realisasi/rupiah'
import { Halaman } from './halaman'

/** "3 baris senilai Rp1.000", as the tick and the list say it. */
export const sebutRusak = ({ baris, nilai }: Pick<DaftarRusak, 'baris' | 'nilai'>): string => {
  const uang = senFromText(nilai)
  return uang === NOL ? `${bilangan(baris)} baris, yang nilainya pun tidak terbaca,` : `${bilangan(baris)} baris senilai ${rupiah(uang)}`
}

/** Rows with money that could not be read or placed, the largest first, a page at a time. */
export function TidakTerbaca({ rusak, batchId }: { rusak: DaftarRusak; batchId: number }) {
  if (rusak.baris === 0) return null
  return (
    <section aria-labelledby="judul-rusak" className="flex flex-col gap-3">
      <h2 id="judul-rusak" className="text-lg">Baris mana yang tidak terbaca?</h2>
      <p className="text-redup">Tidak ikut diterapkan. Baris anggaran yang sebagian barisnya tidak terbaca ditahan seluruhnya. Perbaiki di berkas lalu unggah lagi agar ikut.</p>
      <Table caption={`${sebutRusak(rusak).replace(/,$/, '')}; halaman ${bilangan(rusak.halaman)} dari ${bilangan(rusak.terakhir)}`}>
        <thead><tr><Th>Baris</Th><Th>Lembar ke-</Th><Th>Isi</Th><Th>Sebab dan cara memperbaikinya</Th><Th angka satuan="Rp">Nilai</Th></tr></thead>
        <tbody>
          {rusak.daftar.map((satu) => (
            <Tr key={`${satu.lembar}-${satu.nomor}-${satu.bulan}`}>
              <RowHead className="font-normal">{bilangan(satu.nomor)}</RowHead><Td>{bilangan(satu.lembar + 1)}</Td><Td className="break-words">{satu.isi || TIADA}</Td><Td className="sm:min-w-72">{satu.sebab}</Td>
              <NumTd>{satu.nilai === null || senFromText(satu.nilai) === NOL ? TIADA : rupiahPenuh(senFromText(satu.nilai))}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Halaman label="Halaman baris yang tidak terbaca" kini={rusak.halaman} terakhir={rusak.terakhir} alamat={(ke) => `/impor/${batchId}?rusak=${ke}#judul-rusak`} />
    </section>
  )
}
