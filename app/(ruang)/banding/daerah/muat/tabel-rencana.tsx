import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, persenRatusan, rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun, tanggal } from '@/lib/dasar/format/tanggal'
import type { PratinjauDaerah } from '@/lib/lapor/daerah/impor/pratinjau'
import type { BarisRencana, KeadaanBaris } from '@/lib/lapor/daerah/types'
import { kataCacat } from '@/lib/lihat/panel/daerah/deret'

const KEADAAN: Record<KeadaanBaris, { nama: string; nada: NadaBadge }> = {
  SALAH: { nama: 'bermasalah', nada: 'buruk' }, SAJI_ULANG: { nama: 'nilai lain', nada: 'awas' }, BARU: { nama: 'dicatat', nada: 'baik' }, SAMA: { nama: 'sudah tercatat', nada: 'netral' },
}
const URUTAN = ['SALAH', 'SAJI_ULANG', 'BARU'] as const

const nilai = ({ pagu, realisasi, persen }: Pick<BarisRencana, 'pagu' | 'realisasi' | 'persen'>): string =>
  [realisasi === null ? '' : `realisasi ${rupiah(realisasi)}`, pagu === null ? '' : `pagu ${rupiah(pagu)}`, persen === null ? '' : `tertulis ${persenRatusan(persen)}`].filter((kata) => kata !== '').join(', ')

function Rincian({ baris }: { baris: BarisRencana }) {
  if (baris.keadaan === 'SALAH') return <ul>{baris.salah.map((satu) => <li key={satu}>{satu}</li>)}</ul>
  return (
    <>
      <p>{nilai(baris)}. <span className="text-redup">{baris.sumber}, diambil {tanggal(baris.diambil)}.</span></p>
      {baris.dulu === null ? null : <p><span aria-hidden="true">! </span>Tercatat {nilai(baris.dulu)}, diambil {tanggal(baris.dulu.diambil)}: keduanya disimpan.</p>}
    </>
  )
}

function Tabel({ baris, judul }: { baris: readonly BarisRencana[]; judul: string }) {
  return (
    <Table caption={judul}>
      <thead><tr><Th>Baris</Th><Th>Putusan</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.nomor}>
            <RowHead className="w-72 font-normal sm:min-w-72"><span className="flex flex-wrap items-baseline gap-x-2"><Badge nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].nama}</Badge><span className="text-redup">baris {bilangan(satu.nomor)}</span></span><span className="block font-medium">{satu.nama}{satu.tahun > 0 && satu.bulan > 0 ? `, ${bulanTahun(satu.tahun, satu.bulan)}` : ''}</span></RowHead>
            <Td className="min-w-60"><Rincian baris={satu} /></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What a list would do: what is wrong first, then what is written; what is there already behind one tap. */
export function TabelRencana({ pratinjau: { rencana, kolom, asing, skala } }: { pratinjau: PratinjauDaerah }) {
  const { jumlah, baris, cacat } = rencana
  const utama = URUTAN.flatMap((keadaan) => baris.filter((satu) => satu.keadaan === keadaan))
  const sama = baris.filter(({ keadaan }) => keadaan === 'SAMA')
  return (
    <section aria-labelledby="judul-putusan" className="flex flex-col gap-3 border-t border-garis pt-4">
      <div role="status">
        <h2 id="judul-putusan" className="text-lg">{bilangan(jumlah.BARU)} angka baru, {bilangan(jumlah.SAJI_ULANG)} bernilai lain dari yang tercatat, {bilangan(jumlah.SAMA)} sudah tercatat, {bilangan(jumlah.SALAH)} bermasalah</h2>
        <p className="text-sm text-redup">Kolom yang dikenali: {kolom.join(', ')}.{asing.length > 0 ? ` Tidak dipakai: ${asing.join(', ')}.` : ''} {rencana.baru > 0 ? `${bilangan(rencana.baru)} daerah baru. ` : ''}Yang disimpan berjumlah realisasi {rupiah(rencana.realisasi)} dan pagu {rupiah(rencana.pagu)}: cocokkan dengan jumlah kolom di berkas Anda.</p>
        {skala.bukti === null ? null : <p className="text-sm">{skala.bukti}</p>}
      </div>
      {cacat.length > 0 ? <Disclosure label={`${bilangan(cacat.length)} cacat pada deretnya; tetap dicatat sebagaimana terbit`}><ul className="list-disc pl-5 text-sm">{cacat.map(({ nama, tahun, cacat: satu }, i) => <li key={`${nama}-${satu.bulan}-${satu.jenis}-${i}`}>{nama}, {bulanTahun(tahun, satu.bulan)}: {kataCacat([satu])}</li>)}</ul></Disclosure> : null}
      {utama.length > 0 ? <Tabel baris={utama} judul={`${bilangan(utama.length)} baris`} /> : null}
      {sama.length > 0 ? <Disclosure label={`${bilangan(sama.length)} baris sudah tercatat`}><Tabel baris={sama} judul={`${bilangan(sama.length)} baris tanpa perubahan`} /></Disclosure> : null}
    </section>
  )
}
