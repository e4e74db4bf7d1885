import Link from 'next/link'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { pukulWib, tanggal, usia } from '@/lib/dasar/format/tanggal'
import type { BarisPeriksa } from '@/lib/lapor/pelaporan/borongan/loaders'
import { MENUNGGU_SIAPA } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'

/** What the checks say about a report that waits, in words and counts. */
function Temuan({ baris: { ringkas, catatanTerbuka, dikembalikan } }: { baris: BarisPeriksa }) {
  return (
    <div className="flex flex-wrap gap-1">
      {ringkas && ringkas.galat > 0 ? <Badge nada="buruk">{bilangan(ringkas.galat)} kesalahan</Badge> : null}
      {ringkas && ringkas.galat === 0 ? <Badge nada="baik">Tanpa kesalahan</Badge> : null}
      {ringkas && ringkas.peringatan > 0 ? <Badge nada="awas">{bilangan(ringkas.peringatan)} peringatan</Badge> : null}
      {ringkas && ringkas.jawaban > 0 ? <Badge>{bilangan(ringkas.jawaban)} angka dijelaskan unit</Badge> : null}
      {catatanTerbuka > 0 ? <Badge>{bilangan(catatanTerbuka)} catatan terbuka</Badge> : null}
      {dikembalikan > 0 ? <Badge>{bilangan(dikembalikan)} kali dikembalikan</Badge> : null}
      {!ringkas && catatanTerbuka + dikembalikan === 0 ? '–' : null}
    </div>
  )
}

const bagian = (isi: number, dari: number): string => `${bilangan(isi)} dari ${bilangan(dari)}`

interface TabelPapanProps {
  daftar: readonly BarisPeriksa[]
  dari: number
  kueri: string
  kini: Date
}

/** The board's rows: state, what the checks say, how full, against BKAD; what can be decided together has a tick box. */
export function TabelPapan({ daftar, dari, kueri, kini }: TabelPapanProps) {
  return (
    <Table caption={`${bilangan(daftar.length)} dari ${bilangan(dari)} unit`}>
      <thead>
        <tr>
          <Th>Unit</Th><Th>Keadaan</Th><Th>Pemeriksaan</Th><Th angka satuan="baris">Realisasi diisi</Th><Th angka satuan="sub-kegiatan">Fisik diisi</Th>
          <Th angka satuan="Rp, laporan dikurangi BKAD">Selisih BKAD</Th><Th>Menunggu</Th><Th>Dikirim</Th>
        </tr>
      </thead>
      <tbody>
        {daftar.map((baris) => (
          <Tr key={baris.unitId}>
            <RowHead className="sm:min-w-64">
              <span className="flex items-start gap-2">
                {baris.pilihan ? <input type="checkbox" name="pilih[]" value={baris.pilihan} aria-label={`Pilih ${baris.nama}`} className="mt-0.5 size-5 shrink-0 accent-aksen" /> : <span className="w-5 shrink-0" />}
                <span>
                  <Link className="tautan" href={`/verifikasi/${baris.unitId}?${kueri}`}>{baris.nama}</Link>
                  <span className="block font-normal text-redup">{NAMA_KATEGORI[baris.kategori]}</span>
                </span>
              </span>
            </RowHead>
            <Td><StatusLapor status={baris.status} terlambat={baris.terlambat} /></Td>
            <Td className="min-w-36"><Temuan baris={baris} />{baris.sendiri ? <span className="text-redup">{baris.bukanSaya ? 'Diputuskan orang lain: Anda ikut mengisi atau mengirim' : 'Diputuskan di halamannya'}</span> : null}</Td>
            <NumTd>{baris.ringkas ? bagian(baris.ringkas.barisTerisi, baris.ringkas.baris) : ''}</NumTd>
            <NumTd>{baris.ringkas ? bagian(baris.ringkas.subTerisi, baris.ringkas.sub) : ''}</NumTd>
            <NumTd>{baris.ringkas ? (baris.bkad ? <>{rupiahPenuh(baris.bkad.selisih)}{baris.bkad.beres ? <span className="block text-redup">sudah dijelaskan</span> : null}</> : 'belum ada angka') : ''}</NumTd>
            <Td>{baris.pemeriksa ?? (baris.status === 'DIAJUKAN' ? 'kantor' : MENUNGGU_SIAPA[baris.status ?? 'DRAF'])}{baris.sejak ? <span className="block text-redup">sejak {usia(baris.sejak, kini)} lalu</span> : null}</Td>
            <Td>{baris.diajukanPada ? <><span className="whitespace-nowrap">{tanggal(baris.diajukanPada)}</span> <span className="whitespace-nowrap text-redup">{pukulWib(baris.diajukanPada)}</span></> : 'belum'}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
