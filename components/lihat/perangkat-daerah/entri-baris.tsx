import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import type { BarisEntri, Catat, KasBulan, RealisasiBulan } from '@/lib/lihat/perangkat-daerah/types'
import type { VersiApbd } from '@/lib/tahun/periode/types'

/** Who entered a value, and when. */
export function Pencatat({ oleh, pada }: Catat) {
  return <span className="text-sm text-redup">{oleh}, {waktuWib(pada)}</span>
}

const namaKanal = (kanal: RealisasiBulan['kanal']): string => (kanal === 'RKUD' ? 'RKUD' : 'Non-RKUD')

function PaguVersi({ baris, versi, versiBerlaku }: { baris: BarisEntri; versi: readonly Pick<VersiApbd, 'id' | 'nama'>[]; versiBerlaku: number | null }) {
  return (
    <Table caption="Pagu per versi APBD">
      <thead><tr><Th>Versi</Th><Th angka satuan="Rp">Pagu</Th><Th>Dientri oleh</Th></tr></thead>
      <tbody>
        {versi.map(({ id, nama }) => {
          const pagu = baris.pagu.find((row) => row.versiId === id)
          return (
            <Tr key={id} className={id === versiBerlaku ? 'font-semibold' : undefined}>
              <RowHead>{nama}{id === versiBerlaku ? ' (dipakai)' : ''}</RowHead>
              <NumTd>{pagu ? rupiahPenuh(pagu.nilai) : TIADA}</NumTd>
              <Td className="min-w-56">{pagu ? <Pencatat {...pagu} /> : TIADA}</Td>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}

interface Bulan {
  bulan: number
  kas: KasBulan | undefined
  realisasi: (RealisasiBulan | null)[]
}

const perBulan = (baris: BarisEntri): Bulan[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).map((bulan) => {
    const realisasi = baris.realisasi.filter((row) => row.bulan === bulan)
    return { bulan, kas: baris.kas.find((row) => row.bulan === bulan), realisasi: realisasi.length > 0 ? realisasi : [null] }
  })

function Realisasi({ isi, lapor }: { isi: RealisasiBulan | null; lapor: boolean }) {
  if (isi === null && lapor) return <><Td>{TIADA}</Td><NumTd>0, <span className="text-redup">tidak diisi</span></NumTd><NumTd>{TIADA}</NumTd><Td>{TIADA}</Td></>
  if (isi === null) return <><Td>{TIADA}</Td><NumTd>{TIADA}</NumTd><NumTd>{TIADA}</NumTd><Td>{TIADA}</Td></>
  return (
    <>
      <Td className="whitespace-nowrap">{namaKanal(isi.kanal)}</Td>
      <NumTd>{rupiahPenuh(isi.nilai)}</NumTd>
      <NumTd>{rupiahPenuh(isi.koreksi)}</NumTd>
      <Td className="min-w-56">
        {isi.alasanKoreksi ? <span className="block">{isi.alasanKoreksi}</span> : null}
        <Pencatat {...isi} />
      </Td>
    </>
  )
}

function BulanBaris({ baris, bulanLapor }: { baris: BarisEntri; bulanLapor: ReadonlySet<number> }) {
  return (
    <Table caption="Anggaran kas dan realisasi per bulan">
      <thead>
        <tr>
          <Th>Bulan</Th><Th angka satuan="Rp">Anggaran kas</Th><Th>Dientri oleh</Th>
          <Th>Kanal</Th><Th angka satuan="Rp">Realisasi</Th><Th angka satuan="Rp">Koreksi</Th><Th>Alasan koreksi, dientri oleh</Th>
        </tr>
      </thead>
      <tbody>
        {perBulan(baris).map(({ bulan, kas, realisasi }) =>
          realisasi.map((isi, index) => (
            <Tr key={`${bulan}${isi?.kanal ?? ''}`}>
              {index === 0 ? (
                <>
                  <RowHead className="min-w-28" rowSpan={realisasi.length}>{namaBulan(bulan)}</RowHead>
                  <NumTd rowSpan={realisasi.length}>{kas ? rupiahPenuh(kas.nilai) : TIADA}</NumTd>
                  <Td className="min-w-56" rowSpan={realisasi.length}>{kas ? <Pencatat {...kas} /> : TIADA}</Td>
                </>
              ) : null}
              <Realisasi isi={isi} lapor={bulanLapor.has(bulan)} />
            </Tr>
          )),
        )}
      </tbody>
    </Table>
  )
}

interface EntriBarisProps {
  baris: readonly BarisEntri[]
  versi: readonly Pick<VersiApbd, 'id' | 'nama'>[]
  versiBerlaku: number | null
  /** months whose report is handed in: there an empty entry is nought */
  bulanLapor: ReadonlySet<number>
}

/** Every line (rekening x sumber dana) with the entries behind its figures; the first stands open. */
export function EntriBaris({ baris, versi, versiBerlaku, bulanLapor }: EntriBarisProps) {
  return (
    <div className="divide-y divide-garis border-y border-garis">
      {baris.map((row, index) => (
        <Disclosure
          key={row.id}
          buka={index === 0}
          cetak
          className="py-1"
          label={
            <span className="flex flex-wrap gap-x-3 text-left text-teks">
              <span className="font-semibold">{row.rekening.kode} {row.rekening.nama}</span>
              <span className="font-normal text-redup">
                {row.sumberDana.nama}, pagu {rupiah(row.pagu.find((item) => item.versiId === versiBerlaku)?.nilai ?? null)}
              </span>
            </span>
          }
        >
          <div className="space-y-4">
            <PaguVersi baris={row} versi={versi} versiBerlaku={versiBerlaku} />
            <BulanBaris baris={row} bulanLapor={bulanLapor} />
          </div>
        </Disclosure>
      ))}
    </div>
  )
}
