'use client'

import { useEffect, useState, type SubmitEvent } from 'react'
import { flushSync } from 'react-dom'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { KemajuanPaket } from '@/lib/lihat/rfk/types'

const JEDA_MS = 600
/** So many questions without the parcel in sight: it was refused, or ended before the first answer was asked. */
const MAKS_TANPA_KABAR = 10

const tanyaKemajuan = async (): Promise<KemajuanPaket | null> => {
  const jawab = await fetch('/api/rfk/paket/kemajuan').catch(() => null)
  return jawab?.ok ? await jawab.json() as KemajuanPaket | null : null
}

/** Asks how far the parcel is, until it is through. */
function useKemajuan(kerja: string | null): { kabar: KemajuanPaket | null; hilang: boolean } {
  const [kabar, setKabar] = useState<KemajuanPaket | null>(null)
  const [hilang, setHilang] = useState<string | null>(null)
  useEffect(() => {
    if (kerja === null) return
    let tanpa = 0
    const jam = setInterval(() => {
      void (async () => {
        const isi = await tanyaKemajuan()
        if (isi?.kerja === kerja) setKabar(isi)
        else if (++tanpa >= MAKS_TANPA_KABAR) setHilang(kerja)
        if ((isi?.kerja === kerja && isi.keadaan !== 'jalan') || tanpa >= MAKS_TANPA_KABAR) clearInterval(jam)
      })()
    }, JEDA_MS)
    return () => clearInterval(jam)
  }, [kerja])
  return { kabar: kabar?.kerja === kerja ? kabar : null, hilang: kerja !== null && hilang === kerja }
}

/** How far a parcel is, in words and as a bar; what it could not make is named. */
function Kemajuan({ kabar, hilang, satuan }: { kabar: KemajuanPaket | null; hilang: boolean; satuan: string }) {
  if (hilang) return <Notice nada="peringatan" umumkan>Unduhan tidak dimulai: paket lain mungkin masih disusun. Tunggu sebentar, lalu tekan lagi.</Notice>
  if (!kabar) return <p role="status">Menyiapkan…</p>
  const { jumlah, selesai, gagal, keadaan } = kabar
  if (keadaan === 'batal') return <Notice nada="peringatan" umumkan>Unduhan berhenti pada {bilangan(selesai)} dari {bilangan(jumlah)} {satuan}. Berkas yang sudah terunduh tidak lengkap; tekan lagi untuk mengulang.</Notice>
  return (
    <div className="flex flex-col gap-2">
      <div role="progressbar" aria-label="Berkas yang sudah disusun" aria-valuemin={0} aria-valuemax={jumlah} aria-valuenow={selesai} className="h-2 max-w-md bg-abu-alas"><div className="h-2 bg-aksen" style={{ width: `${(selesai * 100) / Math.max(1, jumlah)}%` }} /></div>
      <p role="status" className="tabular-nums">{keadaan === 'selesai' ? `Selesai: ${bilangan(jumlah - gagal.length)} berkas dalam satu zip.` : `${bilangan(selesai)} dari ${bilangan(jumlah)} ${satuan} disusun. Halaman ini boleh dibiarkan terbuka.`}</p>
      {gagal.length > 0 ? (
        <Notice nada="galat" judul={`${bilangan(gagal.length)} ${satuan} tidak tersusun`}>
          <ul className="list-disc pl-5">{gagal.map(({ nama, sebab }) => <li key={nama}>{nama}: {sebab}</li>)}</ul>
        </Notice>
      ) : null}
    </div>
  )
}

/** A parcel that a plain form asks for: its number for the hidden field, whether it is under way, and its progress to be drawn. */
export function usePaket(satuan: string) {
  const [kerja, setKerja] = useState<string | null>(null)
  const { kabar, hilang } = useKemajuan(kerja)
  useEffect(() => {
    // a parcel that was asked for before the page was awake, or that somebody comes back to
    const jam = setTimeout(() => {
      void tanyaKemajuan().then((isi) => { if (isi?.keadaan === 'jalan') setKerja((kini) => kini ?? isi.kerja) })
    }, JEDA_MS)
    return () => clearTimeout(jam)
  }, [])
  const jalan = kerja !== null && !hilang && (kabar === null || kabar.keadaan === 'jalan')
  const mulai = (event: SubmitEvent<HTMLFormElement>): void => {
    if (jalan) return event.preventDefault()
    const nomor = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
    // drawn before the browser collects the form: a hidden field is what React says it is
    flushSync(() => setKerja(nomor))
  }
  return { kerja: kerja ?? '', jalan, mulai, kemajuan: kerja === null ? null : <Kemajuan key={kerja} kabar={kabar} hilang={hilang} satuan={satuan} /> }
}
