'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'
import { DaftarHasil } from './daftar-hasil'
import { useCari, type KeadaanCari } from './use-cari'

function kabar({ keadaan, q, hasil }: KeadaanCari): string {
  if (keadaan === 'diam') return 'Ketik singkatan unit, kode atau nama kegiatan, “juli dinkes” untuk laporan, atau nama halaman.'
  if (keadaan === 'menunggu') return 'Mencari…'
  if (keadaan === 'keluar') return 'Sesi Anda sudah berakhir. Muat ulang halaman untuk masuk lagi.'
  if (keadaan === 'gagal') return 'Pencarian tidak dapat dilakukan. Periksa sambungan, lalu ketik lagi.'
  const jumlah = hasil.reduce((n, { jumlah: satu }) => n + satu, 0)
  return jumlah === 0 ? `Tidak ada yang cocok dengan “${q}”.` : `${bilangan(jumlah)} hasil.`
}

/** Opens on Ctrl+K, and on every link to the search. */
function useBuka(buka: () => void): void {
  useEffect(() => {
    const tekan = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      buka()
    }
    const klik = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || !(event.target instanceof Element) || !event.target.closest('[data-buka-cari]')) return
      event.preventDefault()
      buka()
    }
    document.addEventListener('keydown', tekan, true)
    document.addEventListener('click', klik)
    return () => {
      document.removeEventListener('keydown', tekan, true)
      document.removeEventListener('click', klik)
    }
  }, [buka])
}

/**
 * The search over everything: a dialog with one field and what fits it. Arrows choose, Enter opens, Escape closes; the view's year and
 * month come along.
 */
export function KotakCari() {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const router = useRouter()
  const params = useSearchParams()
  const kueri = ['tahun', 'bulan'].map((nama) => (params.get(nama) ? `&${nama}=${encodeURIComponent(params.get(nama) ?? '')}` : '')).join('')
  const [q, setQ] = useState('')
  const [pilih, setPilih] = useState(0)
  const isi = useCari(q, kueri)
  const semua = isi.hasil.flatMap(({ butir }) => butir.map(({ href }) => href))
  const kini = semua[Math.min(pilih, semua.length - 1)] ?? null
  const [buka] = useState(() => () => {
    if (!dialog.current?.open) dialog.current?.showModal()
    dialog.current?.querySelector('input')?.select()
  })
  useBuka(buka)
  const ke = (href: string): void => {
    dialog.current?.close()
    // the browser itself opens what holds the target of an address
    if (href.includes('#')) window.location.assign(href)
    else router.push(href)
  }
  const tekan = (event: KeyboardEvent): void => {
    // a search field would keep Escape for emptying itself
    if (event.key === 'Escape') {
      event.preventDefault()
      dialog.current?.close()
    }
    const langkah = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (langkah !== 0 && semua.length > 0) {
      event.preventDefault()
      setPilih((Math.min(pilih, semua.length - 1) + langkah + semua.length) % semua.length)
    }
  }
  return (
    <dialog
      ref={dialog} aria-label="Cari di seluruh aplikasi" onClick={(event) => { if (event.target === dialog.current) dialog.current.close() }}
      className="mx-auto mt-[8vh] mb-auto max-h-[80dvh] w-[min(44rem,calc(100vw-1rem))] flex-col overflow-hidden rounded border border-garis-kuat bg-latar p-0 text-teks backdrop:bg-black/50 open:flex"
    >
      <form
        role="search" method="get" action="/cari" className="flex gap-2 border-b border-garis p-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (kini !== null && isi.keadaan === 'ada') ke(kini)
        }}
      >
        <input
          type="search" name="q" autoComplete="off" maxLength={80} placeholder="Cari unit, kode, laporan, halaman" aria-label="Cari unit, kode, laporan, atau halaman"
          role="combobox" aria-expanded={semua.length > 0} aria-controls={`${id}-hasil`} aria-autocomplete="list" aria-activedescendant={kini === null ? undefined : `${id}-hasil-${kini}`}
          value={q} onKeyDown={tekan} onChange={(event) => { setQ(event.target.value); setPilih(0) }}
          className="min-h-11 w-full min-w-0 rounded border border-garis-kuat bg-latar px-3 text-base"
        />
        <Button onClick={() => dialog.current?.close()}>Tutup</Button>
      </form>
      <DaftarHasil id={`${id}-hasil`} hasil={isi.hasil} kini={kini} onPilih={ke} />
      <p aria-live="polite" className="border-t border-garis px-4 py-2 text-sm text-redup">
        {kabar(isi)} {isi.keadaan === 'ada' && semua.length > 0 ? <a href={`/cari?q=${encodeURIComponent(isi.q)}${kueri}`} className="tautan">Lihat semuanya</a> : null}
      </p>
    </dialog>
  )
}
