import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bulanTahun, namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import type { SetelanKetaatan } from '@/lib/lapor/ketaatan/types'
import { NAMA_UNSUR, UNSUR_KETAATAN, type AturanKetaatan } from '@/lib/realisasi/ketaatan'
import { FormBobot } from './form-bobot'

/** A column a version: years have few of them, and so it fits a phone. */
function TabelBobot({ tahun, aturan, tetapSampai }: { tahun: number } & Pick<SetelanKetaatan, 'aturan' | 'tetapSampai'>) {
  const baris = (nama: string, nilai: (satu: AturanKetaatan) => string) => (
    <Tr key={nama}><RowHead>{nama}</RowHead>{aturan.map((satu) => <NumTd key={satu.mulaiBulan}>{nilai(satu)}</NumTd>)}</Tr>
  )
  return (
    <div className="max-w-3xl">
      <Table caption="Bobot dan potongan menurut bulan mulai berlakunya">
        <thead><tr><Th>Unsur</Th>{aturan.map(({ mulaiBulan }) => <Th key={mulaiBulan} angka satuan="%">mulai {bulanTahun(tahun, mulaiBulan)}</Th>)}</tr></thead>
        <tbody>
          {UNSUR_KETAATAN.map((nama) => baris(NAMA_UNSUR[nama], ({ bobot }) => String(bobot[nama])))}
          {baris('Potongan per hari terlambat', ({ potonganPerHari }) => `−${potonganPerHari}`)}
          {baris('Potongan per pengembalian', ({ potonganPerKembali }) => `−${potonganPerKembali}`)}
          <Tr><RowHead>Dasar</RowHead>{aturan.map((satu) => <Td key={satu.mulaiBulan} className="text-right!">{satu.dasar}</Td>)}</Tr>
          <Tr>
            <RowHead>Keadaan</RowHead>
            {aturan.map(({ mulaiBulan }) => <NumTd key={mulaiBulan}>{mulaiBulan <= tetapSampai ? <Badge>dipakai bulan terkunci</Badge> : <Badge nada="aksen">dapat diubah</Badge>}</NumTd>)}
          </Tr>
        </tbody>
      </Table>
    </div>
  )
}

/** The weights of the year's score of reporting: what holds since when, who changed it, and the form for the months not locked yet. */
export function BagianBobot({ tahun, setelan: { aturan, tetapSampai, diubah } }: { tahun: number; setelan: SetelanKetaatan }) {
  return (
    <section aria-labelledby="judul-bobot" className="flex flex-col gap-3">
      <h2 id="judul-bobot" className="text-lg">Berapa bobot skor ketaatan?</h2>
      {aturan.length > 0 ? <TabelBobot tahun={tahun} aturan={aturan} tetapSampai={tetapSampai} /> : <p>Belum ditetapkan; skor ketaatan tahun ini belum dihitung.</p>}
      <p className="text-sm text-redup">
        {diubah ? `Terakhir ditetapkan ${diubah.oleh}, ${waktuWib(diubah.pada)}. ` : 'Belum pernah diubah sejak awal. '}
        <Link className="tautan" href={`/jejak?tahunJejak=${tahun}&tabel=bobot_ketaatan`}>Jejak perubahan bobot</Link>
      </p>
      {tetapSampai === 12 ? <p>Semua bulan tahun ini sudah dikunci; bobotnya tidak dapat diubah lagi.</p> : (
        <Disclosure label="Ubah bobot skor ketaatan">
          {tetapSampai > 0 ? <p className="mb-2">Skor sampai {namaBulan(tetapSampai)} tetap memakai bobot lama, karena bulannya sudah pernah dikunci.</p> : null}
          <FormBobot tahun={tahun} tetapSampai={tetapSampai} aturan={aturan.at(-1) ?? null} />
        </Disclosure>
      )}
    </section>
  )
}
