import type { Metadata } from 'next'
import { PahamBerkas } from '@/components/lapor/berkas/paham-berkas'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { LinkButton } from '@/components/dasar/ui/button'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan, rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { jumlah, kurangi, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { belumDijawab } from '@/lib/lapor/impor/utils'
import { KETERANGAN_BASIS } from '@/lib/lapor/rekonsiliasi/constants'
import { loadBerkas, loadRekonsiliasi } from '@/lib/lapor/rekonsiliasi/loaders'
import { bacaBerkasId } from '@/lib/lapor/rekonsiliasi/schema'
import { tandaAngka } from '@/lib/lapor/rekonsiliasi/tanda'
import type { IsiBerkas, UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { FormBuang, FormTerapkan } from './form-terapkan'
import { Tanya } from './tanya'
import { TidakTerbaca } from './tidak-terbaca'

export const metadata: Metadata = { title: 'Pratinjau berkas BKAD' }

const total = (daftar: readonly { nilai: string }[]): Sen => jumlah(daftar.map(({ nilai }) => senFromText(nilai)))

/** Every row and every rupiah of the file, counted once. */
function Kontrol({ isi }: { isi: IsiBerkas }) {
  const [dikenal, asing] = [total(isi.unit), total(isi.takDikenal)]
  return (
    <DefinitionList angka className="max-w-xl" butir={[
      { nama: 'Baris dengan isi', nilai: bilangan(isi.dibaca) },
      { nama: 'Baris dipakai', nilai: bilangan(isi.unit.reduce((n, { baris }) => n + baris, 0)) },
      { nama: 'Baris jumlah, judul, kosong, atau bukan belanja', nilai: bilangan(isi.dilewati) },
      { nama: 'Baris unit tidak dikenal', nilai: bilangan(isi.takDikenal.reduce((n, { baris }) => n + baris, 0)) },
      { nama: 'Baris tidak terbaca', nilai: bilangan(isi.rusak?.baris ?? 0) },
      { nama: 'Rupiah yang akan disimpan', nilai: rupiahPenuh(dikenal) },
      { nama: 'Rupiah unit tidak dikenal', nilai: rupiahPenuh(asing) },
      { nama: 'Rupiah unit yang ditahan karena sebagian barisnya tidak terbaca', nilai: rupiahPenuh(total(isi.ditahan ?? [])) },
      { nama: 'Rupiah seluruh berkas', nilai: rupiahPenuh(senFromText(isi.total)) },
    ]} />
  )
}

function TabelUnit({ isi, unit, judul }: { isi: IsiBerkas; unit: readonly UnitRekon[]; judul: string }) {
  const peta = new Map(unit.map((satu) => [satu.unitId, satu]))
  return (
    <Table caption={judul}>
      <thead><tr><Th>Unit</Th><Th angka>Baris</Th><Th angka>Sub-kegiatan</Th><Th angka satuan="Rp">Tercatat</Th><Th angka satuan="Rp">Berkas</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp, dilaporkan − berkas">Selisih</Th></tr></thead>
      <tbody>
        {isi.unit.map(({ unitId, baris, sub, nilai }) => {
          const kini = peta.get(unitId)
          const baru = senFromText(nilai)
          return (
            <Tr key={unitId}>
              <RowHead className="font-normal">{kini?.nama ?? `Unit ${unitId}`}</RowHead>
              <NumTd>{bilangan(baris)}</NumTd><NumTd>{sub.length === 0 ? TIADA : bilangan(sub.length)}</NumTd>
              <NumTd>{kini?.angka?.nilai === baru ? 'sama' : rupiahPenuh(kini?.angka?.nilai ?? null)}</NumTd><NumTd>{rupiahPenuh(baru)}</NumTd>
              <NumTd>{kini?.dilaporkan === null || kini === undefined ? 'belum lapor' : rupiahPenuh(kini.dilaporkan)}</NumTd>
              <NumTd>{kini?.dilaporkan ? rupiahPenuh(kurangi(kini.dilaporkan, baru)) : TIADA}</NumTd>
            </Tr>
          )
        })}
      </tbody>
      <tfoot><TotalRow><RowHead>Jumlah</RowHead><NumTd /><NumTd /><NumTd /><NumTd>{rupiahPenuh(total(isi.unit))}</NumTd><NumTd /><NumTd /></TotalRow></tfoot>
    </Table>
  )
}

/** Rows that name no unit or sub-kegiatan of ours: listed, never dropped in silence. */
function TakDikenal({ isi, unit }: { isi: IsiBerkas; unit: readonly UnitRekon[] }) {
  const nama = (unitId: number): string => unit.find((satu) => satu.unitId === unitId)?.nama ?? String(unitId)
  const baris = [
    ...isi.takDikenal.map((satu) => ({ ...satu, kunci: `${satu.kode}|${satu.nama}`, apa: 'unit; tidak ikut disimpan' })),
    ...isi.subTakDikenal.map((satu) => ({ kunci: `${satu.unitId}|${satu.kode}`, nama: nama(satu.unitId), apa: 'sub-kegiatan; masuk total unit saja', ...satu })),
  ]
  if (baris.length === 0) return null
  return (
    <Table caption={`${bilangan(baris.length)} kode atau nama tidak dikenal`}>
      <thead><tr><Th>Kode</Th><Th>Nama dalam berkas</Th><Th>Yang tidak dikenal</Th><Th angka>Baris</Th><Th angka satuan="Rp">Nilai</Th></tr></thead>
      <tbody>{baris.map((satu) => <Tr key={satu.kunci}><RowHead className="font-normal">{satu.kode || TIADA}</RowHead><Td>{satu.nama || TIADA}</Td><Td>{satu.apa}</Td><NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd></Tr>)}</tbody>
    </Table>
  )
}

/** Units with a stored figure that the file does not name: it leaves them as they are, which must not go unseen. */
function TakDisebut({ isi, unit }: { isi: IsiBerkas; unit: readonly UnitRekon[] }) {
  const disebut = new Set(isi.unit.map(({ unitId }) => unitId))
  const tertinggal = unit.filter(({ unitId, angka }) => angka !== null && angka.nilai !== null && !disebut.has(unitId))
  if (tertinggal.length === 0) return null
  return (
    <Notice nada="peringatan" judul={`${bilangan(tertinggal.length)} unit yang sudah tercatat tidak ada dalam berkas ini`}>
      <p>Angkanya dibiarkan. Ubah sendiri bila BKAD memang tidak lagi mencatatnya.</p>
      <ul className="mt-1 list-disc pl-5">{tertinggal.map(({ unitId, nama, angka }) => <li key={unitId}>{nama}: {rupiah(angka?.nilai ?? null)}</li>)}</ul>
    </Notice>
  )
}

/** What a file would change, before anything is saved. */
export default async function PratinjauPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const berkas = await loadBerkas(bacaBerkasId(params))
  const periode = await loadPeriode(berkas ? { tahun: String(berkas.tahun), bulan: String(berkas.bulan) } : params)
  const { unit, semuaAngka, terbit } = await loadRekonsiliasi(periode)
  const unggah = `/rekonsiliasi/unggah?${alamatPeriode(periode)}`
  const remah = [{ nama: 'Rekonsiliasi BKAD', href: `/rekonsiliasi?${alamatPeriode(periode)}` }, { nama: 'Unggah berkas', href: unggah }]
  const lagi = <LinkButton href={unggah}>Unggah berkas</LinkButton>
  if (!berkas || berkas.status === 'DITOLAK') {
    return (
      <Isi>
        <PageHead remah={remah} judul={berkas ? 'Berkas tidak dapat dipakai' : 'Berkas tidak ditemukan'} />
        {berkas ? <div className="flex flex-col items-start gap-4"><Notice nada="galat" judul={berkas.nama}>{berkas.pesan}</Notice>{berkas.bacaan.pahaman ? <PahamBerkas paham={berkas.bacaan.pahaman} menunggu={0} /> : null}{lagi}</div> : <EmptyState judul="Belum ada berkas yang dipratinjau" aksi={lagi} />}
      </Isi>
    )
  }
  const { isi, bacaan } = berkas
  const luar = [
    ...(isi.takDikenal.length > 0 ? [`baris unit yang tidak dikenal senilai ${rupiah(total(isi.takDikenal))}`] : []),
    ...(isi.rusak && isi.rusak.baris > 0 ? [`${bilangan(isi.rusak.baris)} baris tidak terbaca senilai ${rupiah(senFromText(isi.rusak.nilai))} dan unitnya senilai ${rupiah(total(isi.ditahan ?? []))}`] : []),
  ]
  const asing = luar.length === 0 ? null : `Saya mengerti bahwa ${luar.join(', dan ')} tidak ikut disimpan.`
  const bertanya = berkas.status === 'BERTANYA'
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead remah={remah} judul={`Apakah isi ${berkas.nama} benar?`} keterangan={`${KETERANGAN_BASIS[berkas.basis]} Kumulatif ${sampaiBulan(berkas.tahun, berkas.bulan)}.`} />
        <div className="flex flex-col gap-8">
          {berkas.status === 'DITERAPKAN' ? <Notice nada="berhasil">Berkas ini sudah disimpan; {bilangan(berkas.berubah ?? 0)} angka berubah karenanya.</Notice> : null}
          {berkas.status === 'DIBUANG' ? <Notice nada="info">Berkas ini sudah dibuang; tidak ada yang disimpan darinya.</Notice> : null}
          {bacaan.pahaman ? <PahamBerkas paham={bacaan.pahaman} menunggu={belumDijawab(bacaan.pertanyaan, bacaan.jawaban).length} /> : null}
          <Tanya berkas={berkas} />
          {bertanya ? null : <Kontrol isi={isi} />}
          <TidakTerbaca isi={isi} unit={unit} />
          <TakDikenal isi={isi} unit={unit} />
          {berkas.status === 'PRATINJAU' ? <TakDisebut isi={isi} unit={unit} /> : null}
          {bertanya ? null : <TabelUnit isi={isi} unit={unit} judul={`${bilangan(isi.unit.length)} unit dalam berkas`} />}
          {terbit ? <Notice nada="info">Periode ini sudah diterbitkan; berkas tidak dapat disimpan sebelum penerbitannya ditarik.</Notice>
            : berkas.status === 'PRATINJAU' ? <FormTerapkan berkasId={berkas.id} tanda={tandaAngka(semuaAngka)} takDikenal={asing} /> : bertanya ? <FormBuang berkasId={berkas.id} /> : null}
        </div>
      </Isi>
    </>
  )
}
