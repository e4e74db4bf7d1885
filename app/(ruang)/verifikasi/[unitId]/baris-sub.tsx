import Link from 'next/link'
import { NumTd, RowHead, Tr } from '@/components/dasar/tables/table'
import { bilangan, persenRatusan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { hitungBaris, jumlahkanBaris, targetBulan, targetLalu } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { Angka, AngkaSampai, KOLOM_PERIKSA } from './angka-baris'
import { BarisCatatan } from './baris-catatan'
import { KANAL_NAMA, selBaris, selRealisasi, selSub } from './sel-baris'
import { SelCatatan, type KonteksSel } from './sel-catatan'

interface BagianProps {
  konteks: KonteksSel
  bolehSelesai: boolean
  alamat: string
}

function BarisRekening({ baris, konteks, bolehSelesai, alamat }: BagianProps & { baris: BarisIsian }) {
  const { bulan } = konteks.isian
  const h = hitungBaris(baris, bulan)
  return (
    <>
      <Tr id={`baris-${baris.id}`} className="scroll-mt-24">
        <RowHead className="font-normal"><span className="block pl-4"><span className="text-redup tabular-nums">{baris.rekeningKode}</span> {baris.rekeningNama}, {baris.sumberDana}</span></RowHead>
        <NumTd><SelCatatan kunci={kunciSel({ jenis: 'pagu', baris: baris.id })} kolom="pagu" konteks={konteks}>{rupiahPenuh(h.pagu)}</SelCatatan></NumTd>
        <NumTd><SelCatatan kunci={kunciSel({ jenis: 'kas', baris: baris.id, bulan })} kolom="kas" konteks={konteks}>{rupiahPenuh(h.kasSampai)}</SelCatatan></NumTd>
        <NumTd>
          {selRealisasi(baris, konteks.catatan).map(({ kunci, kanal, kolom, nilai }, i) => (
            <span key={kunci} className="block"><SelCatatan kunci={kunci} kolom={`realisasi${i}`} konteks={konteks}>
              {i > 0 ? <span className="text-redup">{kolom === 'koreksi' ? 'koreksi ' : `${KANAL_NAMA[kanal]} `}</span> : null}{nilai === null ? 'kosong' : rupiahPenuh(nilai)}
            </SelCatatan></span>
          ))}
        </NumTd>
        <AngkaSampai h={h} masuk={konteks.masuk} /><NumTd /><NumTd />
      </Tr>
      <BarisCatatan kunci={selBaris(baris)} kolom={KOLOM_PERIKSA} konteks={konteks} bolehSelesai={bolehSelesai} tutup={`${alamat}#baris-${baris.id}`} />
    </>
  )
}

/** A sub-kegiatan with its physical progress, its lines under it. */
export function BarisSub({ sub, buka, ...bagian }: BagianProps & { sub: SubIsian; buka: boolean }) {
  const { konteks, bolehSelesai, alamat } = bagian
  const { bulan } = konteks.isian
  const disorot = (kunci: string): boolean => kunci === konteks.dipilih || konteks.catatan.some((satu) => satu.kunci === kunci)
  const terbuka = buka || sub.baris.some((baris) => selBaris(baris).some(disorot))
  return (
    <>
      <Tr id={`sub-${sub.id}`} className="scroll-mt-24 font-medium">
        <RowHead className="sm:min-w-80">
          <span className="text-redup tabular-nums">{sub.kode}</span> {sub.nama}
          {terbuka ? null : <> <Link className="tautan font-normal whitespace-nowrap" prefetch={false} scroll={false} href={`${alamat}&rinci=${sub.id}#sub-${sub.id}`}>{bilangan(sub.baris.length)} baris</Link></>}
        </RowHead>
        <Angka h={jumlahkanBaris(sub.baris, bulan)} masuk={konteks.masuk} />
        <NumTd><SelCatatan kunci={kunciSel({ jenis: 'target', sub: sub.id, bulan })} kolom="target" konteks={konteks}>{persenRatusan(targetBulan(sub.fisik) ?? targetLalu(sub.fisik))}</SelCatatan></NumTd>
        <NumTd><SelCatatan kunci={kunciSel({ jenis: 'fisik', sub: sub.id, kolom: 'persen' })} kolom="fisik" konteks={konteks}>{sub.fisik.persen === null ? (konteks.masuk ? 'tidak diisi' : 'belum lapor') : persenRatusan(sub.fisik.persen)}</SelCatatan></NumTd>
      </Tr>
      <BarisCatatan kunci={selSub(sub, bulan)} kolom={KOLOM_PERIKSA} konteks={konteks} bolehSelesai={bolehSelesai} tutup={`${alamat}#sub-${sub.id}`} />
      {terbuka ? sub.baris.map((baris) => <BarisRekening key={baris.id} baris={baris} {...bagian} />) : null}
    </>
  )
}
