import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { NAMA_LANJUT, TANPA_JUMLAH, TETAP_LANJUT } from '@/lib/lapor/tahun-lanjut/constants'
import type { JenisLanjut, SisaTampil } from '@/lib/lapor/tahun-lanjut/types'
import { jumlah } from '@/lib/realisasi/rupiah'
import { FormLanjut } from './form-lanjut'
import { FormUrung } from './form-urung'

/** As many as a list shows; all of it can be decided by its fingerprint. */
const TAMPIL = 200

/** The sum of what can be added; kinds whose rupiah overlap have none. */
function total(jenis: JenisLanjut, daftar: readonly SisaTampil[]): string {
  const isi = TANPA_JUMLAH.has(jenis) ? [] : daftar.flatMap((satu) => satu.rupiah ?? [])
  return isi.length === 0 ? '' : `, ${rupiah(jumlah(isi))}`
}

function tujuan({ jenis, putusan }: SisaTampil, ke: number): string | null {
  if ((putusan?.tujuanId ?? null) === null) return null
  if (jenis === 'PAKET' || jenis === 'PUTUS') return `/pengadaan/${putusan?.tujuanId}`
  return jenis === 'KENDALA' ? `/kendala?tahun=${ke}&bulan=1` : null
}
const rinci = ({ unit, rupiah: nilai, tujuan: ke, sebab, rincian: { lalu, targetRenstra } }: SisaTampil): string => [
  unit, nilai === null ? '' : rupiah(nilai), ke === null ? '' : `ke ${ke.nama}`, typeof lalu === 'string' ? `s.d. tahun lalu ${lalu.replace('.', ',')}` : '', typeof targetRenstra === 'string' ? `target Renstra ${targetRenstra.replace('.', ',')}` : '', sebab ?? '',
].filter(Boolean).join(' · ')

/** What was decided: taken along to where, or left behind and why. */
function TabelPutusan({ daftar, ke, judul }: { daftar: readonly SisaTampil[]; ke: number; judul: string }) {
  return (
    <Table caption={`${judul}: ${bilangan(daftar.length)} sudah diputus${daftar.length > TAMPIL ? `, ${bilangan(TAMPIL)} yang pertama ditampilkan` : ''}`} tinggi="24rem">
      <thead><tr><Th>Apa</Th><Th>Unit</Th><Th>Putusan</Th><Th angka>Saat diputus (Rp)</Th></tr></thead>
      <tbody>
        {daftar.slice(0, TAMPIL).map((satu) => {
          const href = tujuan(satu, ke)
          return (
            <Tr key={satu.kunci}>
              <RowHead>{satu.nama}</RowHead>
              <Td>{satu.unit || '–'}</Td>
              <Td>{satu.putusan?.putusan === 'BAWA' ? href ? <Link className="tautan" href={href}>dibawa ke {ke}</Link> : satu.putusan.tujuanId === null ? `dicatat untuk ${ke}` : `dibawa ke ${ke}` : `ditinggalkan: ${satu.putusan?.alasan ?? ''}`}<span className="block text-sm text-redup">{satu.putusan?.oleh}</span></Td>
              <NumTd>{rupiahPenuh(satu.putusan?.rupiah ?? null)}</NumTd>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}

const legenda = (judul: string, daftar: readonly SisaTampil[], lain = ''): string => `${judul}: ${bilangan(daftar.length)}${lain}${daftar.length > TAMPIL ? `; ${bilangan(TAMPIL)} yang pertama ditampilkan` : ''}`
const semua = (keadaan: string, tanda: string | undefined, label: string, daftar: readonly unknown[]) => (tanda === undefined || daftar.length < 2 ? null : { nilai: `${keadaan}:${tanda}`, label: `${label} (${bilangan(daftar.length)})` })
const baris = (daftar: readonly SisaTampil[]) => daftar.slice(0, TAMPIL).map((satu) => ({ kunci: satu.kunci, tanda: satu.tanda, nama: satu.nama, rinci: rinci(satu), calon: satu.keadaan === 'TANYA' ? satu.calon : null }))

/** One kind: what goes as it is, what has to be asked, what the later year has already, what was decided. */
export function Bagian({ jenis, sisa, tanda, dari, ke }: { jenis: JenisLanjut; sisa: readonly SisaTampil[]; tanda: Readonly<Record<string, string>>; dari: number; ke: number }) {
  const { judul, akibat, kosong } = NAMA_LANJUT[jenis]
  const milik = sisa.filter((satu) => satu.jenis === jenis)
  const diputus = milik.filter(({ putusan }) => putusan !== null)
  const belum = milik.filter(({ putusan, keadaan }) => putusan === null && keadaan !== 'ADA')
  const [siap, tanya, ada] = [belum.filter(({ keadaan }) => keadaan === 'SIAP'), belum.filter(({ keadaan }) => keadaan === 'TANYA'), milik.filter(({ putusan, keadaan }) => putusan === null && keadaan === 'ADA')]
  const urung = diputus.filter(({ putusan }) => putusan?.tujuanId === null || !TETAP_LANJUT.has(jenis))
  return (
    <section aria-labelledby={`lanjut-${jenis}`} className="flex min-w-0 flex-col gap-3">
      <div>
        <h2 id={`lanjut-${jenis}`} className="text-lg">{judul}: {bilangan(milik.length)}{total(jenis, milik)}</h2>
        <p className="text-redup">{milik.length === 0 ? kosong : `${akibat} ${belum.length === 0 ? 'Tidak ada yang perlu diputus.' : `${bilangan(belum.length)} belum diputus${total(jenis, belum)}.`}`}</p>
        {ada.length === 0 ? null : <p className="text-redup">{jenis === 'UNIT' ? `Sudah tercatat penerusnya: ${ada.map(({ unit, tujuan: ke2 }) => `${unit} ke ${ke2?.nama ?? ''}`).join(', ')}.` : `${bilangan(ada.length)} sudah ada di ${ke} dan dibiarkan.`}</p>}
      </div>
      {siap.length === 0 ? null : <FormLanjut dari={dari} ke={ke} jenis={jenis} legenda={legenda('Siap dibawa', siap)} baris={baris(siap)} semua={semua('SIAP', tanda[`${jenis}/SIAP`], 'Semua yang siap dibawa', siap)} />}
      {tanya.length === 0 ? null : <FormLanjut dari={dari} ke={ke} jenis={jenis} legenda={legenda('Perlu diputus satu per satu', tanya, total(jenis, tanya))} baris={baris(tanya)} semua={semua('TANYA', tanda[`${jenis}/TANYA`], 'Semua yang ditanyakan, untuk ditinggalkan dengan satu alasan', tanya)} />}
      {diputus.length === 0 ? null : <TabelPutusan daftar={diputus} ke={ke} judul={judul} />}
      {urung.length === 0 ? null : <FormUrung dari={dari} ke={ke} jenis={jenis} baris={urung.slice(0, TAMPIL).map(({ kunci, tanda: satu, nama }) => ({ kunci, tanda: satu, nama }))} semua={semua('PUTUSAN', tanda[`${jenis}/PUTUSAN`], 'Semua yang dapat diurungkan', urung)} />}
    </section>
  )
}
