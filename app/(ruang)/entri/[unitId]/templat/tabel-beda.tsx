import type { ReactNode } from 'react'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { JenisBeda, SelBeda, SelBentrok, SelTolak } from '@/lib/lapor/templat/types'
import { isTeksSel, tampilSel } from '@/lib/lapor/templat/utils'

/** Most rows that are drawn of one table; the sentence below it says how many there are. */
const MAKS_TAMPIL = 1_000
const NADA: Record<JenisBeda, NadaBadge> = { baru: 'baik', berubah: 'aksen', dikosongkan: 'awas' }

const Sisa = ({ jumlah }: { jumlah: number }) =>
  jumlah > MAKS_TAMPIL ? <p className="text-sm text-redup">Ditampilkan {bilangan(MAKS_TAMPIL)} yang pertama dari {bilangan(jumlah)}; semuanya ikut dihitung.</p> : null

const Kepala = ({ lain }: { lain: readonly string[] }) => (
  <thead><Tr><Th>Baris</Th><Th>Kolom</Th>{lain.map((nama) => <Th key={nama} angka={nama !== 'Sebab'}>{nama}</Th>)}<Th>Sel di berkas</Th></Tr></thead>
)
const Baris = ({ baris }: { baris: string }) => <RowHead className="min-w-40 max-w-96 sm:min-w-56 whitespace-normal">{baris}</RowHead>

/** A figure stands to the right; a text wraps, with its own lines. */
function Nilai({ kunci, nilai, children }: { kunci: string; nilai: NilaiSel; children?: ReactNode }) {
  const isi = tampilSel(kunci, nilai)
  return isTeksSel(kunci)
    ? <Td className="max-w-96 min-w-48 break-words whitespace-pre-line">{isi}{children}</Td>
    : <NumTd>{isi}{children}</NumTd>
}

export function TabelBeda({ beda, judul }: { beda: readonly SelBeda[]; judul: string }) {
  return (
    <div>
      <h2 className="mb-2 text-lg">{judul}</h2>
      <Table caption={judul} captionTersembunyi tinggi="60vh">
        <Kepala lain={['Sebelum', 'Sesudah']} />
        <tbody>
          {beda.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={satu.kunci}>
              <Baris baris={satu.baris} />
              <Td>{satu.kolom} <Badge nada={NADA[satu.jenis]}>{satu.jenis}</Badge></Td>
              <Nilai kunci={satu.kunci} nilai={satu.sebelum} />
              <Nilai kunci={satu.kunci} nilai={satu.sesudah} />
              <Td>{satu.alamat}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={beda.length} />
    </div>
  )
}

export function TabelTolak({ tolak }: { tolak: readonly SelTolak[] }) {
  return (
    <div>
      <Table caption="Sel yang ditolak" captionTersembunyi tinggi="60vh">
        <Kepala lain={['Isi berkas', 'Sebab']} />
        <tbody>
          {tolak.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={`${satu.alamat} ${satu.kalimat}`}>
              <Baris baris={satu.baris} />
              <Td>{satu.kolom}</Td>
              <NumTd className="max-w-60 break-words whitespace-normal">{satu.nilai}</NumTd>
              <Td className="min-w-72 whitespace-normal">{satu.kalimat}</Td>
              <Td>{satu.alamat}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={tolak.length} />
    </div>
  )
}

export function TabelBentrok({ bentrok }: { bentrok: readonly SelBentrok[] }) {
  return (
    <div>
      <Table caption="Sel yang diubah di server sejak templat diunduh" captionTersembunyi tinggi="60vh">
        <Kepala lain={['Saat diunduh', 'Di server sekarang', 'Di berkas']} />
        <tbody>
          {bentrok.slice(0, MAKS_TAMPIL).map((satu) => (
            <Tr key={satu.kunci}>
              <Baris baris={satu.baris} />
              <Td>{satu.kolom}</Td>
              <Nilai kunci={satu.kunci} nilai={satu.sebelum} />
              <Nilai kunci={satu.kunci} nilai={satu.tersimpan}>
                {satu.oleh ? <span className="block text-sm text-redup">{satu.oleh}{satu.pada ? `, ${waktuWib(satu.pada)}` : ''}</span> : null}
              </Nilai>
              <Nilai kunci={satu.kunci} nilai={satu.sesudah} />
              <Td>{satu.alamat}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Sisa jumlah={bentrok.length} />
    </div>
  )
}
