import Link from 'next/link'
import { Trash2 } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { loadFormBaris, loadTujuanHapus } from '@/lib/lapor/anggaran/loaders-baris'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { BarisIsian } from '@/lib/lapor/pelaporan/types'
import { alamatBagian } from './bagian'
import { FormBaris } from './form-baris'
import { HapusTujuan } from './hapus-tujuan'
import { PilihVersi } from './pilih-versi'

/** Lines that are listed at once; a search finds the others. */
const MAKS = 100

/** The address of this tab in the version that is shown; `&hapus=B12` asks about removing a line. */
const alamatBaris = (lembar: LembarUnit, cari: string): string =>
  `${alamatBagian(lembar, 'baris')}${lembar.apbd === null ? '' : `&apbd=${lembar.apbd.urutan}`}${cari === '' ? '' : `&cari=${encodeURIComponent(cari)}`}`

const Hapus = ({ href, nama }: { href: string; nama: string }) => (
  <Link href={href} prefetch={false} aria-label={`Hapus ${nama}`} className="inline-flex min-h-10 items-center gap-1 text-sm text-aksen hover:underline">
    <Ikon gambar={Trash2} className="size-4" />Hapus
  </Link>
)

/** The lines (and sub-kegiatan without any) in which every word of the search stands. */
function cariBaris({ isian }: LembarUnit, cari: string) {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  return isian.sub.flatMap((sub) => [...(sub.baris.length === 0 ? [null] : sub.baris)].map((baris: BarisIsian | null) => ({ sub, baris }))).filter(({ sub, baris }) => {
    const teks = [sub.kode, sub.nama, baris?.rekeningKode, baris?.rekeningNama, baris?.sumberDana].join(' ').toLowerCase()
    return kata.every((satu) => teks.includes(satu))
  })
}

function Daftar({ lembar, cari }: { lembar: LembarUnit; cari: string }) {
  const semua = cariBaris(lembar, cari)
  const { unit, periode, apbd } = lembar
  const hapus = `${alamatBaris(lembar, cari)}&hapus=`
  return (
    <section aria-label="Baris yang ada" className="flex flex-col gap-2">
      <form method="get" action={`/entri/${unit.id}`} role="search" aria-label="Cari baris" className="flex flex-wrap items-end gap-2">
        {Object.entries({ tahun: periode.tahun, bulan: periode.bulan, bagian: 'baris', ...(apbd ? { apbd: apbd.urutan } : {}) }).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
        <label className="text-sm"><span className="block text-redup">Cari kode atau nama</span>
          <input key={cari} type="search" name="cari" defaultValue={cari} className="min-h-9 w-64 rounded border border-garis-kuat bg-latar px-2" />
        </label>
        <Button type="submit" kecil>Cari</Button>
      </form>
      <Table caption={`${bilangan(semua.length)} baris${semua.length > MAKS ? `, ${MAKS} pertama; cari untuk melihat yang lain` : ''}. Pagu, anggaran kas, dan realisasinya diisi di Lembar kerja.`} tinggi="60vh">
        <thead><tr><Th>Sub-kegiatan</Th><Th>Rekening, sumber dana</Th><Th angka satuan="Rp">Pagu</Th><Th><span className="sr-only">Tindakan</span></Th></tr></thead>
        <tbody>
          {semua.slice(0, MAKS).map(({ sub, baris }) => (
            <Tr key={baris ? `b${baris.id}` : `s${sub.id}`}>
              <Td className="sm:min-w-56"><span className="tabular-nums">{sub.kode}</span> {sub.nama}</Td>
              <RowHead className="font-normal sm:min-w-56">{baris ? <><span className="tabular-nums">{baris.rekeningKode}</span> {baris.rekeningNama}, {baris.sumberDana}</> : 'Belum ada baris anggaran'}</RowHead>
              <NumTd>{rupiahPenuh(baris?.pagu ?? null)}</NumTd>
              <Td>{baris ? <Hapus href={`${hapus}B${baris.id}`} nama={`baris ${baris.rekeningNama}, ${baris.sumberDana}, ${sub.nama}`} /> : <Hapus href={`${hapus}S${sub.id}`} nama={`sub-kegiatan ${sub.nama}`} />}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** Lines of the budget: new ones, and the removal of those without figures. Their figures are the worksheet's. */
export async function BagianBaris({ lembar, hapus, cari }: { lembar: LembarUnit; hapus: string | null; cari: string }) {
  const { hak, periode, unit, scope, apbd } = lembar
  if (hak.pagu !== null) return <Notice nada="info">{hak.pagu}</Notice>
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const [tujuan, form] = await Promise.all([loadTujuanHapus(scope, alamat, hapus), loadFormBaris(unit.id)])
  return (
    <div className="flex flex-col gap-4">
      <PilihVersi lembar={lembar} tab="baris" />
      <HapusTujuan alamat={alamat} tujuan={tujuan} diminta={hapus} kembali={alamatBaris(lembar, cari)} />
      <FormBaris key={apbd?.id} alamat={alamat} apbdVersiId={apbd?.id ?? null} {...form} />
      <Daftar lembar={lembar} cari={cari} />
    </div>
  )
}
