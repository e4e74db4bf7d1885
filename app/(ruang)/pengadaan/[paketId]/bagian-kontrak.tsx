import type { ReactNode } from 'react'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { persenRatusan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import type { PaketRinci } from '@/lib/lapor/pengadaan/types'
import { NAMA_BAYAR, NAMA_PERISTIWA, NAMA_SEBAB } from '@/lib/lihat/panel/pengadaan/nama'
import { jumlah, kurangi, senFromText } from '@/lib/realisasi/rupiah'
import { FormAdendum, FormBayar, FormKritis, HapusCatatan } from './form-catatan'
import { FormJadwal } from './form-jadwal'

const uang = (teks: string | null): string => (teks === null ? '–' : rupiah(senFromText(teks)))
const persen = (teks: string | null): string => (teks === null ? 'belum diisi' : persenRatusan(Number(senFromText(teks))))

interface BagianProps { paket: PaketRinci; bolehTulis: boolean }

function Bagian({ judul, children }: { judul: string; children: ReactNode }) {
  return <section aria-label={judul} className="flex flex-col gap-2 border-t border-garis pt-4"><h3 className="text-base font-semibold">{judul}</h3>{children}</section>
}

export function RingkasKontrak({ paket: { kontrak, adendum, bayar } }: { paket: PaketRinci }) {
  if (kontrak === null) return <p className="text-redup">Belum berkontrak.</p>
  const nilai = senFromText(adendum.findLast((satu) => satu.nilai !== null)?.nilai ?? kontrak.nilai)
  const dibayar = jumlah(bayar.map((satu) => senFromText(satu.nilai)))
  return (
    <DefinitionList className="max-w-3xl" butir={[
      { nama: 'Nomor dan tanggal', nilai: `${kontrak.nomor}, ${tanggal(kontrak.tanggal)}` },
      { nama: 'Penyedia atau tim', nilai: kontrak.penyedia },
      { nama: 'Nilai kontrak', nilai: rupiah(nilai) },
      { nama: 'Masa kontrak', nilai: `${tanggal(kontrak.mulai)} – ${tanggal(adendum.findLast((satu) => satu.selesai !== null)?.selesai ?? kontrak.selesai)}${kontrak.tahunJamak ? ' (tahun jamak)' : ''}` },
      { nama: 'Dibayar', nilai: rupiah(dibayar) },
      { nama: 'Belum dibayar', nilai: rupiah(kurangi(nilai, dibayar)) },
    ]} />
  )
}

export function BagianJadwal({ paket, bolehTulis }: BagianProps) {
  return (
    <Bagian judul="Jadwal dan fisik">
      {paket.jadwal.length === 0 ? <p className="text-redup">Jadwal belum diisi, jadi kontrak ini belum dapat dinilai kritis atau tidak.</p> : (
        <Table caption="Rencana dan realisasi fisik kumulatif" captionTersembunyi>
          <thead><tr><Th>Bulan</Th><Th angka>Rencana</Th><Th angka>Realisasi</Th></tr></thead>
          <tbody>{paket.jadwal.map((satu) => <Tr key={satu.bulan}><RowHead>{namaBulan(satu.bulan)}</RowHead><NumTd>{persen(satu.rencana)}</NumTd><NumTd>{persen(satu.realisasi)}</NumTd></Tr>)}</tbody>
        </Table>
      )}
      {bolehTulis ? <Disclosure label="Isi jadwal dan realisasi fisik"><FormJadwal key={paket.kontrak?.versi} paket={paket} /></Disclosure> : null}
    </Bagian>
  )
}

export function BagianBayar({ paket, bolehTulis }: BagianProps) {
  const alamat = { unitId: paket.unitId, paketId: paket.id }
  return (
    <Bagian judul="Pembayaran">
      {paket.bayar.length === 0 ? <p className="text-redup">Belum ada pembayaran yang dicatat.</p> : (
        <Table caption="Pembayaran" captionTersembunyi>
          <thead><tr><Th>SP2D</Th><Th>Jenis</Th><Th>Tanggal</Th><Th angka satuan="Rp">Nilai</Th>{bolehTulis ? <Th><span className="sr-only">Tindakan</span></Th> : null}</tr></thead>
          <tbody>{paket.bayar.map((satu) => <Tr key={satu.id}><RowHead>{satu.sp2d}</RowHead><Td>{NAMA_BAYAR[satu.jenis]}</Td><Td>{tanggal(satu.tanggal)}</Td><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd>{bolehTulis ? <Td><HapusCatatan alamat={alamat} macam="bayar" id={satu.id} apa={`SP2D ${satu.sp2d}`} /></Td> : null}</Tr>)}</tbody>
        </Table>
      )}
      {bolehTulis ? <Disclosure label="Catat pembayaran"><FormBayar alamat={alamat} /></Disclosure> : null}
    </Bagian>
  )
}

export function BagianAdendum({ paket, bolehTulis }: BagianProps) {
  const alamat = { unitId: paket.unitId, paketId: paket.id }
  return (
    <Bagian judul="Adendum">
      {paket.adendum.length === 0 ? <p className="text-redup">Belum ada adendum.</p> : (
        <ul className="flex flex-col gap-2">{paket.adendum.map((satu) => (
          <li key={satu.id} className="flex flex-wrap items-start gap-3">
            <span>{satu.nomor}, {tanggal(satu.tanggal)}: {[satu.nilai ? `nilai menjadi ${uang(satu.nilai)}` : null, satu.selesai ? `selesai ${tanggal(satu.selesai)}` : null].filter(Boolean).join(', ')}. {satu.alasan}</span>
            {bolehTulis ? <HapusCatatan alamat={alamat} macam="adendum" id={satu.id} apa={`adendum ${satu.nomor}`} /> : null}
          </li>
        ))}</ul>
      )}
      {bolehTulis ? <Disclosure label="Catat adendum"><FormAdendum alamat={alamat} /></Disclosure> : null}
    </Bagian>
  )
}

export function BagianKritis({ paket, bolehTulis }: BagianProps) {
  const alamat = { unitId: paket.unitId, paketId: paket.id }
  return (
    <Bagian judul="Penanganan keterlambatan">
      {paket.kritis.length === 0 ? <p className="text-redup">Belum ada rapat pembuktian, uji coba, atau peringatan yang dicatat.</p> : (
        <ul className="flex flex-col gap-2">{paket.kritis.map((satu) => (
          <li key={satu.id} className="flex flex-wrap items-start gap-3">
            <span><strong>{NAMA_PERISTIWA[satu.peristiwa]}</strong>, {tanggal(satu.tanggal)}{satu.nomor ? ` (${satu.nomor})` : ''}{satu.sebab ? `, penyebab: ${NAMA_SEBAB[satu.sebab] ?? ''}` : ''}{satu.target ? `, target ${persen(satu.target)}, realisasi ${persen(satu.realisasi)}` : ''}. {satu.uraian}</span>
            {bolehTulis ? <HapusCatatan alamat={alamat} macam="kritis" id={satu.id} apa={`${NAMA_PERISTIWA[satu.peristiwa] ?? ''} ${tanggal(satu.tanggal)}`} /> : null}
          </li>
        ))}</ul>
      )}
      {bolehTulis ? <Disclosure label="Catat penanganan"><FormKritis alamat={alamat} /></Disclosure> : null}
    </Bagian>
  )
}
