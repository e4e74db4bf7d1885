'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { kunciDrafLembar, tulisSebab } from '@/components/lapor/forms/kirim/belum-tersimpan'
import { DaftarKonflik } from '@/components/lapor/forms/konflik'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { LEMBAR_KOSONG, petaSub, semuaKetikan } from '@/components/lapor/forms/lembar'
import { useLembar } from '@/components/lapor/forms/use-lembar'
import { Notice } from '@/components/dasar/ui/notice'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { BesaranSel } from './besaran-sel'
import { BilahAlat } from './bilah-alat'
import { BilahSaring } from './bilah-saring'
import { BilahSel } from './bilah-sel'
import { DaftarPesan, JumlahTemuan } from './daftar-pesan'
import { Grid } from './grid'
import { susunKolom } from './kolom'
import { Petunjuk } from './petunjuk'
import { RiwayatSel } from './sinkron/riwayat-sel'
import { StatusSinkron } from './sinkron/status-sinkron'
import { useSinkron } from './sinkron/use-sinkron'
import { PanelTarget } from './target/panel-target'
import { ketikanTarget } from './target/susun-target'
import { DialogTempel } from './tempel/dialog-tempel'
import type { TanyaTempel } from './tempel/putusan'
import { DialogTinggal } from './tinggal/dialog-tinggal'
import { useTinggal } from './tinggal/use-tinggal'
import type { LembarKerjaProps } from './types'
import { useGerak } from './use-gerak'
import { useIsi } from './use-isi'
import { useTampilan } from './use-tampilan'
import { useTempat } from './use-tempat'
import { useTujuan } from './use-tujuan'

/** The worksheet of one unit and month: everything it reports in one grid that saves itself. */
export function LembarKerja({ isian, konteks, hak, aksi, versi, milik, masukLagi, tautanKendala, catatan, tujuan, mulaiDi, salin, jawab }: LembarKerjaProps) {
  const kunciDraf = kunciDrafLembar(milik, versi.apbdVersiId, versi.kasVersiId)
  const lembar = useLembar(isian, kunciDraf)
  const [tempel, setTempel] = useState(false)
  const [tanya, setTanya] = useState<TanyaTempel | null>(null)
  const tampilan = useTampilan(hak.pagu)
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
  const { galat, konflik } = sinkron
  useEffect(() => {
    tulisSebab(localStorage, kunciDraf, { ...galat, ...Object.fromEntries(konflik.map(({ kunci }) => [kunci, 'diubah orang lain sementara Anda mengetik; pilih salah satu di lembar kerja'])) })
  }, [kunciDraf, galat, konflik])
  const isi = useIsi(lembar, kolom, konteks, hak, galat, tampilan.tampil)
  const [mulai] = useState(() => (tujuan === null ? null : isi.tempat(tujuan)) ?? ({
    b: Math.max(0, isi.baris.findIndex((row) => row.jenis === (mulaiDi === 'target' || mulaiDi === 'fisik' ? 'sub' : 'baris'))),
    k: kolom.findIndex((satu) => satu.jenis === (mulaiDi ?? 'realisasi')),
  }))
  const { grid, aktif, pilihan, sunting, kabar, loncat, tutup, pada, tempelkan, masukkan } = useGerak(isi, kolom, hak, mulai, setTempel, isian.bulan, (baru) => setTanya(baru))
  const tempat = useTempat(isi, lembar.dasar, tampilan, { aktif, loncat })
  const catatanSel = useMemo(() => {
    const peta = new Map<string, string>()
    for (const { kunci, kalimat } of catatan) peta.set(kunci, [peta.get(kunci), kalimat].filter(Boolean).join(' '))
    return peta
  }, [catatan])
  const wadah = useTujuan(tujuan, alamat, tempat.keSel)
  const tinggal = useTinggal({ milik, belum: ketikan.size, tutupSel: tutup, tuntas: sinkron.tuntas })
  const temuan = useDeferredValue(isi.grup)
  const keKunci = (target: EventTarget): void => {
    const kunci = target instanceof HTMLElement ? target.dataset.kunci : undefined
    if (kunci !== undefined) tempat.keSel(kunci)
  }
  const kunciAktif = isi.kunci(aktif)
  const subDipilih = [...new Set(isi.baris.slice(pilihan.atas, pilihan.bawah + 1).flatMap((row) => (row.jenis === 'jumlah' ? [] : [row.sub])))].flatMap((s) => isi.grup[s]?.kini ?? [])
  const isiTarget = (daftar: readonly { subId: number; bulan: number; nilai: number }[]): void =>
    isi.tulis(daftar.flatMap(({ subId, bulan, nilai }) => {
      const titik = isi.tempat(kunciSel({ jenis: 'target', sub: subId, bulan }))
      return titik ? [{ ...titik, teks: ketikanTarget(nilai) }] : []
    }), aktif)
  const [riwayat, setRiwayat] = useState<string | null>(null)
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
      <DaftarKonflik konflik={konflik} label={(kunci) => labelSel(isian, kunci)} onPutuskan={sinkron.putuskan} />
      <BilahAlat
        hanyaSub={tampilan.hanyaSub} onHanyaSub={tempat.gantiSub} onRiwayat={kunciAktif === null ? null : () => setRiwayat(kunciAktif)}
        onLoncat={(jenis) => loncat({ b: aktif.b, k: kolom.findIndex((satu) => satu.jenis === jenis) })}
        keadaan={(
          <>
            <JumlahTemuan grup={temuan} />
            {tinggal.menyimpan ? <p role="status" className="text-sm font-medium">Menyimpan sebelum pindah halaman…</p> : null}
            <StatusSinkron status={sinkron.status} hadir={sinkron.hadir} />
          </>
        )}
      >
        <BilahSaring saringan={tampilan.saringan} tampil={tempat.tampil} semua={tempat.semua} onKata={tempat.cari} onKeadaan={tempat.saring} />
        {salin}
        {hak.target ? <PanelTarget sub={subDipilih} tutup={targetTutup} onIsi={isiTarget} /> : null}
      </BilahAlat>
      {lembar.tanpaDraf ? <p className="text-sm text-kuning">Peramban tidak menyimpan draf. Jangan tutup halaman sebelum semuanya tersimpan.</p> : null}
      {riwayat ? <RiwayatSel alamat={alamat} versi={versi} kunci={riwayat} label={labelSel(isian, riwayat)} onTutup={() => setRiwayat(null)} /> : null}
      <div ref={wadah} className="flex scroll-mt-2 flex-col gap-1">
        <BilahSel isi={isi} kolom={kolom} aktif={aktif} pilihan={pilihan} bulan={isian.bulan} catatan={kunciAktif === null ? undefined : catatanSel.get(kunciAktif)} kabar={kabar} />
        {kunciAktif === null ? null : <BesaranSel isi={isi} b={aktif.b} kunci={kunciAktif} konteks={konteks} alamat={alamat} aksi={hak.entri ? jawab : null} />}
        <Grid
          label={`Lembar kerja ${namaBulan(isian.bulan)} ${isian.tahun}, rupiah dan persen`} isi={isi} kolom={kolom} hak={hak} bulan={isian.bulan} tautanKendala={tautanKendala} catatan={catatanSel}
          grid={grid} aktif={aktif} pilihan={pilihan} sunting={sunting} pada={pada}
        />
      </div>
      {tanya ? <DialogTempel tanya={tanya} isi={isi} kolom={kolom} bulan={isian.bulan} onMasuk={masukkan} onTempel={tempelkan} onTutup={() => { setTanya(null); setTimeout(() => grid.current?.focus({ preventScroll: true })) }} /> : null}
      <Petunjuk />
      <div onClick={(event) => keKunci(event.target)}><DaftarPesan grup={temuan} /></div>
      <DialogTinggal tinggal={tinggal} ketikan={ketikan} label={(kunci) => labelSel(isian, kunci)} />
    </div>
  )
}
