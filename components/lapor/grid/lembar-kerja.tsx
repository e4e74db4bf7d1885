'use client'

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import type { PetaKetikan } from '@/components/lapor/forms/draf'
import { DaftarKonflik } from '@/components/lapor/forms/konflik'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { LEMBAR_KOSONG, petaSub, semuaKetikan } from '@/components/lapor/forms/lembar'
import { useLembar } from '@/components/lapor/forms/use-lembar'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import type { KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import { susunBaris } from './baris'
import { BesaranSel, type AksiJawab } from './besaran-sel'
import { BilahSel } from './bilah-sel'
import { DaftarPesan, JumlahTemuan } from './daftar-pesan'
import { Grid } from './grid'
import { lebar, tinggi } from './inti/rentang'
import { susunKolom, type HakGrid } from './kolom'
import { Petunjuk } from './petunjuk'
import { RiwayatSel } from './sinkron/riwayat-sel'
import { StatusSinkron } from './sinkron/status-sinkron'
import type { AksiLembar, VersiLembar } from './sinkron/types'
import { useSinkron } from './sinkron/use-sinkron'
import { PanelTarget } from './target/panel-target'
import { ketikanTarget } from './target/susun-target'
import { DialogTempel } from './tempel/dialog-tempel'
import type { TanyaTempel } from './tempel/putusan'
import { useGerak } from './use-gerak'
import { useIsi } from './use-isi'
import { useTujuan } from './use-tujuan'

interface LembarKerjaProps {
  isian: Isian
  konteks: KonteksAturan
  hak: HakGrid
  aksi: AksiLembar
  versi: VersiLembar
  /** user, unit, month and versions: whose draft it is */
  kunciDraf: string
  /** where to sign in again and come back to */
  masukLagi: string
  /** address of the tab of obstacles */
  tautanKendala: string
  /** the verifier's notes that are not settled, in words, with their cells */
  catatan: readonly { kunci: string; kalimat: string }[]
  /** the cell to begin at; null: the first figure of the month */
  tujuan: string | null
  /** carrying over from the month before, where that is allowed */
  salin: ReactNode
  /** answers a figure whose magnitude was asked about */
  jawab: AksiJawab
}

const KOSONG: PetaKetikan = new Map()
/** Parts of the grid that a button leads to. */
const LONCATAN = [['pagu', 'Pagu'], ['kas', 'Anggaran kas'], ['target', 'Target fisik'], ['realisasi', 'Realisasi'], ['fisik', 'Fisik']] as const

/** The worksheet of one unit and month: everything it reports in one grid that saves itself. */
export function LembarKerja({ isian, konteks, hak, aksi, versi, kunciDraf, masukLagi, tautanKendala, catatan, tujuan, salin, jawab }: LembarKerjaProps) {
  const lembar = useLembar(isian, kunciDraf, KOSONG)
  const [tempel, setTempel] = useState(false)
  const [tanya, setTanya] = useState<TanyaTempel | null>(null)
  const [hanyaSub, setHanyaSub] = useState(false)
  const { kasTerkunciSampai, targetTutup } = hak
  const kolom = useMemo(() => susunKolom(konteks.bulan, { kasTerkunciSampai, targetTutup }), [konteks.bulan, kasTerkunciSampai, targetTutup])
  const ketikan = useMemo(() => semuaKetikan({ ...LEMBAR_KOSONG, perSub: lembar.perSub }), [lembar.perSub])
  const subDari = useMemo(() => petaSub(isian), [isian])
  const alamat = { tahun: isian.tahun, bulan: isian.bulan, unitId: isian.unitId }
  const sinkron = useSinkron({
    alamat, versi, aksi, ketikan, sumberTerakhir: tempel ? 'tempel' : 'form', masukLagi,
    onTersimpan: lembar.tersimpan,
    onDariLain: lembar.onDariLain,
    onDiputuskan: (konflik, milikSaya) => {
      const subId = subDari(konflik.kunci)
      if (subId !== null) lembar.putuskan(subId, konflik.kunci, konflik.tersimpan, milikSaya)
    },
  })
  const isi = useIsi(lembar, kolom, konteks, hak, sinkron.galat, hanyaSub)
  const [mulai] = useState(() => (tujuan === null ? null : isi.tempat(tujuan)) ?? ({
    b: Math.max(0, isi.baris.findIndex((row) => row.jenis === 'baris')),
    k: kolom.findIndex((satu) => satu.jenis === 'realisasi'),
  }))
  const { grid, aktif, pilihan, sunting, kabar, loncat, pada, tempelkan, masukkan } = useGerak(isi, kolom, mulai, setTempel, isian.bulan, (tanya) => setTanya(tanya))
  const catatanSel = useMemo(() => {
    const peta = new Map<string, string>()
    for (const { kunci, kalimat } of catatan) peta.set(kunci, [peta.get(kunci), kalimat].filter(Boolean).join(' '))
    return peta
  }, [catatan])
  const tempat = useTujuan(tujuan, alamat, (kunci) => {
    const titik = isi.tempatPenuh(kunci)
    if (titik && isi.tempat(kunci) === null) setHanyaSub(false)
    if (titik) loncat(titik)
    return titik !== null
  })
  /** All rows, or the sub-kegiatan alone; the cursor stays with its sub-kegiatan. */
  const gantiTampilan = (): void => {
    const [row, baru] = [isi.baris[aktif.b], susunBaris(lembar.dasar, !hanyaSub)]
    const b = row && row.jenis !== 'jumlah' ? baru.findIndex((satu) => satu.jenis === 'sub' && satu.sub === row.sub) : baru.length - 1
    setHanyaSub(!hanyaSub)
    loncat({ b: Math.max(0, b), k: aktif.k })
  }
  const temuan = useDeferredValue(isi.grup)
  const keKunci = (target: EventTarget): void => {
    const kunci = target instanceof HTMLElement ? target.dataset.kunci : undefined
    const titik = kunci === undefined ? null : isi.tempatPenuh(kunci)
    if (titik && kunci !== undefined && isi.tempat(kunci) === null) setHanyaSub(false)
    if (titik) loncat(titik)
  }
  const kunciAktif = isi.kunci(aktif)
  const subDipilih = [...new Set(isi.baris.slice(pilihan.atas, pilihan.bawah + 1).flatMap((row) => (row.jenis === 'jumlah' ? [] : [row.sub])))].flatMap((s) => isi.grup[s]?.kini ?? [])
  const isiTarget = (daftar: readonly { subId: number; bulan: number; nilai: number }[]): void =>
    isi.tulis(daftar.flatMap(({ subId, bulan, nilai }) => {
      const titik = isi.tempat(kunciSel({ jenis: 'target', sub: subId, bulan }))
      return titik ? [{ ...titik, teks: ketikanTarget(nilai) }] : []
    }), aktif)
  const [riwayat, setRiwayat] = useState<string | null>(null)
  const periode = `${namaBulan(isian.bulan)} ${isian.tahun}`
  return (
    <div className="flex flex-col gap-2">
      {lembar.dipulihkan && ketikan.size > 0 ? (
        <Notice nada="info" umumkan judul={`Isian yang belum tersimpan dipulihkan, terakhir diketik ${waktuWib(lembar.dipulihkan)}.`} />
      ) : null}
      {tujuan !== null && isi.tempatPenuh(tujuan) === null ? (
        <Notice nada="peringatan" umumkan judul="Sel yang dituju tidak ada di lembar ini.">
          Barisnya mungkin sudah dihapus atau tidak dianggarkan pada versi ini. Baca catatannya di atas, lalu cari barisnya di lembar atau tanyakan kepada pemeriksa.
        </Notice>
      ) : null}
      <DaftarKonflik konflik={sinkron.konflik} label={(kunci) => labelSel(isian, kunci)} onPutuskan={sinkron.putuskan} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <div role="group" aria-label="Loncat ke kolom" className="flex flex-wrap gap-2">
          {LONCATAN.map(([jenis, nama]) => (
            <Button key={jenis} kecil onClick={() => loncat({ b: aktif.b, k: kolom.findIndex((satu) => satu.jenis === jenis) })}>{nama}</Button>
          ))}
          <Button kecil ragam={hanyaSub ? 'utama' : 'biasa'} aria-pressed={hanyaSub} onClick={gantiTampilan}>Hanya sub-kegiatan</Button>
          <Button kecil ragam="halus" aria-disabled={kunciAktif === null} onClick={() => setRiwayat(kunciAktif)}>Riwayat sel ini</Button>
        </div>
        {salin}
        {hak.target ? <PanelTarget sub={subDipilih} tutup={targetTutup} onIsi={isiTarget} /> : null}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          <JumlahTemuan grup={temuan} />
          <StatusSinkron status={sinkron.status} hadir={sinkron.hadir} />
        </div>
      </div>
      {lembar.tanpaDraf ? <p className="text-sm text-kuning">Peramban tidak menyimpan draf. Jangan tutup halaman sebelum semuanya tersimpan.</p> : null}
      {riwayat ? <RiwayatSel alamat={alamat} versi={versi} kunci={riwayat} label={labelSel(isian, riwayat)} onTutup={() => setRiwayat(null)} /> : null}
      <div ref={tempat} className="flex scroll-mt-2 flex-col gap-1">
        <BilahSel isi={isi} kolom={kolom} aktif={aktif} dipilih={tinggi(pilihan) * lebar(pilihan)} catatan={kunciAktif === null ? undefined : catatanSel.get(kunciAktif)} />
        {kunciAktif === null ? null : <BesaranSel isi={isi} b={aktif.b} kunci={kunciAktif} konteks={konteks} alamat={alamat} aksi={hak.entri ? jawab : null} />}
        <Grid
          label={`Lembar kerja ${periode}, rupiah dan persen`} isi={isi} kolom={kolom} hak={hak} bulan={isian.bulan} tautanKendala={tautanKendala} catatan={catatanSel}
          grid={grid} aktif={aktif} pilihan={pilihan} sunting={sunting} pada={pada}
        />
      </div>
      <p role="status" className="min-h-5 text-sm font-medium">{kabar}</p>
      {tanya ? <DialogTempel tanya={tanya} isi={isi} kolom={kolom} bulan={isian.bulan} onMasuk={masukkan} onTempel={tempelkan} onTutup={() => { setTanya(null); grid.current?.focus({ preventScroll: true }) }} /> : null}
      <Petunjuk />
      <div onClick={(event) => keKunci(event.target)}><DaftarPesan grup={temuan} /></div>
    </div>
  )
}
