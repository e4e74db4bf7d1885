'use client'

import { useEffect, useState } from 'react'
import { PEMERINTAH, PRODUK } from '@/lib/dasar/identitas/constants'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { HasilSlip, Slip } from '@/lib/tahun/pengguna/types'

/** Slips on one sheet of F4: two beside each other, five below. */
const SELEMBAR = 10

function SatuSlip({ slip, alamat }: { slip: Slip; alamat: string }) {
  return (
    <section aria-label={`Slip ${slip.username}`} className="slip flex flex-col gap-1 border border-dashed border-garis-kuat p-3 text-sm">
      <p className="text-redup">{PRODUK} · {PEMERINTAH}</p>
      <p className="font-semibold">{slip.nama}</p>
      {slip.unit === '' || slip.nama.includes(slip.unit) ? null : <p>{slip.unit}</p>}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <dt>Alamat</dt><dd className="break-all">{alamat}</dd>
        <dt>Nama pengguna</dt><dd className="font-semibold break-all">{slip.username}</dd>
        <dt>Kata sandi pertama</dt><dd><code className="text-base font-semibold whitespace-nowrap">{slip.sandi}</code></dd>
        <dt>Berlaku sampai</dt><dd>{slip.sampai}</dd>
      </dl>
      <p className="mt-auto text-redup">Buka alamat di atas, masuk, lalu ganti kata sandi saat diminta. Jangan difoto atau diteruskan; musnahkan slip ini sesudahnya.</p>
    </section>
  )
}

/** Until they are printed the page asks before it is left; coming back to it shows nothing, because only this page has them. */
function useSekaliTampil(belumDicetak: boolean): void {
  useEffect(() => {
    const tahan = (event: BeforeUnloadEvent): void => event.preventDefault()
    const segarkan = (event: PageTransitionEvent): void => {
      if (event.persisted) window.location.reload()
    }
    if (belumDicetak) window.addEventListener('beforeunload', tahan)
    window.addEventListener('pageshow', segarkan)
    return () => {
      window.removeEventListener('beforeunload', tahan)
      window.removeEventListener('pageshow', segarkan)
    }
  }, [belumDicetak])
}

/** First passwords, one slip each, shown this once: to be printed and cut. `putus`: why the rest was not made. */
export function LembarSlip({ hasil: { slip, dilewati, alamat }, putus }: { hasil: HasilSlip; putus?: string | undefined }) {
  const [dicetak, setDicetak] = useState(false)
  useSekaliTampil(slip.length > 0 && !dicetak)
  const lembar = Array.from({ length: Math.ceil(slip.length / SELEMBAR) }, (_, letak) => slip.slice(letak * SELEMBAR, (letak + 1) * SELEMBAR))
  const cetak = (): void => {
    window.print()
    setDicetak(true)
  }
  return (
    <div className="flex flex-col gap-4">
      <div className="cetak-sembunyi flex flex-col gap-3">
        {slip.length > 0 ? (
          <Notice nada="berhasil" umumkan judul={`${bilangan(slip.length)} kata sandi pertama siap dicetak`}>
            <p>Hanya tampil sekarang. Sesudah halaman ini ditinggalkan, kata sandinya tidak dapat dibaca lagi, hanya diatur ulang. Kertas F4, dua slip berdampingan, dipotong pada garis putus-putus.</p>
          </Notice>
        ) : <Notice nada="peringatan" umumkan judul="Tidak ada kata sandi yang dibuat" />}
        {putus ? <Notice nada="galat" umumkan judul="Berhenti di tengah; sisanya belum dibuat">{putus} Cetak dulu slip ini, lalu buka lagi halamannya untuk sisanya.</Notice> : null}
        {dilewati.length > 0 ? (
          <Notice nada="peringatan" judul={`${bilangan(dilewati.length)} akun dilewati`}><ul className="list-disc pl-5">{dilewati.map((satu) => <li key={satu}>{satu}</li>)}</ul></Notice>
        ) : null}
        {slip.length > 0 ? <div className="flex items-center gap-3"><Button ragam="utama" onClick={cetak}>Cetak slip</Button><span className="text-sm text-redup">{lembar.length} lembar F4</span></div> : null}
      </div>
      {lembar.map((isi) => (
        <div key={isi[0]?.username} className="slip-lembar grid gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-0">
          {isi.map((satu) => <SatuSlip key={satu.username} slip={satu} alamat={alamat} />)}
        </div>
      ))}
    </div>
  )
}
