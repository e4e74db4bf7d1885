import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { PER_HALAMAN_KODE } from '@/lib/lapor/impor/constants'
import type { AturanBatas, LewatBatas } from '@/lib/lapor/impor/types'
import { jumlah } from '@/lib/realisasi/rupiah'
import { Halaman } from './halaman'

const HAL: Record<AturanBatas, string> = {
  REALISASI_MELEBIHI_PAGU: 'realisasinya di atas pagu', REALISASI_NEGATIF: 'realisasinya kurang dari nol', KAS_BEDA_PAGU: 'anggaran kas setahunnya di atas pagu',
}

/** Before it is applied: how many sub-kegiatan would break which rule, and by how much. It warns; the person decides. */
export function PeringatanBatas({ lewat }: { lewat: readonly LewatBatas[] }) {
  if (lewat.length === 0) return null
  const kode = [...new Set(lewat.map(({ aturan }) => aturan))]
  return (
    <Notice nada="peringatan" judul="Bila diterapkan, ada jumlah di luar batas">
      <ul className="list-disc pl-5">
        {kode.map((satu) => {
          const milik = lewat.filter(({ aturan }) => aturan === satu)
          return <li key={satu}>{bilangan(milik.length)} sub-kegiatan {HAL[satu]}, seluruhnya {rupiah(jumlah(milik.map(({ lebih }) => lebih)))}.</li>
        })}
      </ul>
      <p>Impor tetap dapat diterapkan. <a className="tautan" href="#judul-batas">Lihat sub-kegiatannya</a> dan periksa berkas, pagu, atau versinya dulu.</p>
    </Notice>
  )
}

/** The sub-kegiatan behind the warning, the largest rupiah first, a page at a time. */
export function DaftarBatas({ lewat, batchId, halaman }: { lewat: readonly LewatBatas[]; batchId: number; halaman: number }) {
  if (lewat.length === 0) return null
  const terakhir = Math.ceil(lewat.length / PER_HALAMAN_KODE)
  const kini = Math.min(halaman, terakhir)
  return (
    <section aria-labelledby="judul-batas" className="flex flex-col gap-3">
      <h2 id="judul-batas" className="text-lg">Sub-kegiatan mana yang di luar batas bila diterapkan?</h2>
      <p className="text-redup">Dihitung per rekening dan sumber dana seperti pada pemeriksaan laporan, lalu dijumlahkan per sub-kegiatan; hanya rekening yang melewati batas.</p>
      <Table caption={`${bilangan(lewat.length)} sub-kegiatan, yang terbesar lebih dulu`}>
        <thead><tr><Th>Sub-kegiatan</Th><Th>Unit</Th><Th>Aturan</Th><Th>Sampai</Th><Th angka>Rekening</Th><Th angka satuan="Rp">Jumlah</Th><Th angka satuan="Rp">Pagu</Th><Th angka satuan="Rp">Di luar batas</Th></tr></thead>
        <tbody>
          {lewat.slice((kini - 1) * PER_HALAMAN_KODE, kini * PER_HALAMAN_KODE).map((satu) => (
            <Tr key={`${satu.aturan}-${satu.subId}`}>
              <RowHead className="font-normal sm:min-w-56">{satu.sub}</RowHead><Td>{satu.unit}</Td><Td>{satu.nama}</Td>
              <Td>{satu.aturan === 'KAS_BEDA_PAGU' ? 'setahun' : namaBulan(satu.bulan)}</Td><NumTd>{bilangan(satu.baris)}</NumTd>
              <NumTd>{rupiahPenuh(satu.sampai)}</NumTd><NumTd>{rupiahPenuh(satu.pagu)}</NumTd><NumTd>{rupiahPenuh(satu.lebih)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Halaman label="Halaman sub-kegiatan di luar batas" kini={kini} terakhir={terakhir} alamat={(ke) => `/impor/${batchId}?batas=${ke}#judul-batas`} />
    </section>
  )
}
