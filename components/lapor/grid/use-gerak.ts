'use client'

import { useMemo, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanpaTitik } from '@/lib/dasar/format/parse'
import { ikutiBaris, type BarisGrid } from './baris'
import { isiTurun } from './inti/isi-turun'
import { ke, pindah, type Sorot, type Tombol } from './inti/navigasi'
import { lebar, rentangDari, tinggi, titikDalam, type Titik } from './inti/rentang'
import { TINGGI_BARIS, type HakGrid, type Kolom } from './kolom'
import { isian, titikDari, tsvPilihan, type Sunting } from './sasaran'
import { kolomTampak, putuskanTempel, type TanyaTempel } from './tempel/putusan'
import type { Tempelan } from './tempelan'
import { kalimatTutup } from './tutup'
import type { IsiGrid } from './use-isi'

export type { Sunting }

/** Keyboard, mouse and clipboard of the grid. */
export function useGerak(isi: IsiGrid, kolom: readonly Kolom[], hak: HakGrid, awal: Titik, onTempel: (tempel: boolean) => void, bulan: number, onTanya: (tanya: TanyaTempel) => void) {
  // the cursor, and the rows that it was put among: it stays on its row when others come or go
  const [letak, setLetak] = useState<{ sorot: Sorot; di: readonly BarisGrid[] }>(() => ({ sorot: ke(awal), di: isi.baris }))
  const setSorot = (sorot: Sorot, di: readonly BarisGrid[] = isi.baris): void => setLetak({ sorot, di })
  const sorot = useMemo(() => ikutiBaris(letak.sorot, letak.di, isi.baris), [letak, isi.baris])
  const [sunting, setSunting] = useState<Sunting | null>(null)
  const [kabar, setKabar] = useState('')
  const grid = useRef<HTMLDivElement>(null)
  /** a cell is open: leaving its field writes it, once */
  const terbuka = useRef(false)
  /** what was typed on a closed cell since it became active: told back, never dropped in silence */
  const tertolak = useRef('')
  /** after Esc the next Tab leaves the grid */
  const lepas = useRef(false)
  const maks = isi.baris.length - 1
  const jepit = ({ b, k }: Titik): Titik => ({ b: Math.min(b, maks), k })
  const [aktif, jangkar] = [jepit(sorot.aktif), jepit(sorot.jangkar)]
  const pilihan = rentangDari(jangkar, aktif)

  /** rows that a page key passes: those in sight, without head and sum */
  const halaman = (): number => Math.max(1, Math.floor((grid.current?.clientHeight ?? 400) / TINGGI_BARIS) - 4)
  const tulis = (daftar: Parameters<IsiGrid['tulis']>[0], tempel: boolean, tolak?: Parameters<IsiGrid['tulis']>[2]): void => {
    onTempel(tempel)
    isi.tulis(daftar, aktif, tolak)
  }
  const selesai = (input: HTMLInputElement, simpan: boolean): void => {
    if (!terbuka.current) return
    terbuka.current = false
    setSunting(null)
    if (!simpan) return
    if (!isi.boleh(aktif)) return setKabar(input.value === '' ? '' : `“${input.value}” tidak dimasukkan: barisnya berubah sementara Anda mengetik. Cari barisnya, lalu ketik lagi.`)
    isi.lupakanTolakan([aktif])
    if (input.value !== isi.teks(aktif)) tulis([{ ...aktif, teks: input.value }], false)
  }
  const lanjut = (tombol: Tombol): Sorot | null =>
    pindah({ aktif, jangkar }, tombol, { baris: isi.baris.length, kolom: kolom.length, halaman: halaman() }, isi.boleh, isi.adaTerbuka)
  /** Why the active cell is closed, what of the typing was not taken, and where the next open cell is. */
  const katakanTutup = (huruf: string): void => {
    tertolak.current += huruf
    const ke = (key: string) => ({ key, titik: lanjut({ key, shiftKey: false, ctrlKey: false, metaKey: false })?.aktif ?? null })
    setKabar(kalimatTutup(isi, kolom, hak, aktif, tertolak.current, [ke('Enter'), ke('Tab')]))
  }
  const mulai = (baru: Sunting, huruf = ''): void => {
    terbuka.current = isi.boleh(aktif)
    if (!terbuka.current) return katakanTutup(huruf)
    setKabar('')
    setSunting(baru)
  }
  const kosongkan = (): void => {
    isi.lupakanTolakan([...titikDalam(pilihan)])
    const kena = [...titikDalam(pilihan)].filter((titik) => isi.boleh(titik) && isi.teks(titik) !== '')
    setKabar(kena.length === 0 ? 'Tidak ada sel yang dapat dikosongkan di pilihan ini.' : `${bilangan(kena.length)} sel dikosongkan.`)
    tulis(kena.map((titik) => ({ ...titik, teks: '' })), false)
  }
  const turun = (): void => {
    const daftar = isiTurun(pilihan, isi.boleh, isi.teks)
    setKabar(daftar.length === 0 ? 'Tidak ada yang dapat diisi ke bawah.' : `${bilangan(daftar.length)} sel diisi ke bawah.`)
    tulis(daftar, false)
  }
  const urung = (maju: boolean): void => {
    const hasil = isi.urung(maju)
    if (!hasil) return setKabar(maju ? 'Tidak ada yang dapat diulangi.' : 'Tidak ada yang dapat diurungkan.')
    if (hasil.titik) setSorot(ke(hasil.titik))
    setKabar(`${maju ? 'Diulangi' : 'Diurungkan'}${hasil.titik ? '.' : ' pada baris yang sekarang tidak ditampilkan.'}`)
  }
  const bergerak = (event: KeyboardEvent): boolean => {
    const baru = lanjut(event)
    if (!baru) return false
    event.preventDefault()
    tertolak.current = ''
    setSorot(baru)
    setKabar('')
    return true
  }

  const saatSunting = (event: KeyboardEvent, input: HTMLInputElement): void => {
    const { key } = event
    const tutup = (simpan: boolean): void => {
      selesai(input, simpan)
      grid.current?.focus({ preventScroll: true })
    }
    if (key === 'Escape') tutup(false)
    else if (key === 'F2') setSunting((kini) => kini && { ...kini, cara: kini.cara === 'ubah' ? 'ganti' : 'ubah' })
    else if (key === 'Enter' || key === 'Tab' || (sunting?.cara === 'ganti' && key.startsWith('Arrow'))) {
      tutup(true)
      bergerak(event)
    } else return
    if (key !== 'Tab') event.preventDefault()
  }
  /** What is changed when a cell is opened as it stands. */
  const isiAwal = (titik: Titik): string => (kolom[titik.k]?.teks ? isi.teks(titik) : tanpaTitik(isi.teks(titik)))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const input = isian(event.target)
    if (input && sunting) return saatSunting(event, input)
    const [ctrl, huruf] = [event.ctrlKey || event.metaKey, event.key.toLowerCase()]
    if (event.key === 'Tab' && lepas.current) return
    lepas.current = event.key === 'Escape' || (lepas.current && event.key === 'Shift')
    if (ctrl && ['z', 'y', 'd'].includes(huruf)) {
      event.preventDefault()
      if (huruf === 'd') turun()
      else urung(huruf === 'y' || event.shiftKey)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      kosongkan()
    } else if (event.key === 'F2') {
      event.preventDefault()
      const tautan = grid.current?.querySelector<HTMLAnchorElement>(`[data-b="${aktif.b}"][data-k="${aktif.k}"] a`)
      if (tautan) tautan.click()
      else mulai({ awal: isiAwal(aktif), cara: 'ubah' })
    } else if (event.key === 'Escape') {
      setSorot(ke(aktif))
      setKabar('Tekan Tab untuk keluar dari lembar.')
    } else if (!bergerak(event) && event.key.length === 1 && !ctrl && !event.altKey) {
      event.preventDefault()
      mulai({ awal: event.key === ' ' ? '' : event.key, cara: 'ganti' }, event.key)
    }
  }
  const onMouseDown = (event: MouseEvent): void => {
    const titik = titikDari(event.target)
    if (!titik || isian(event.target) || event.button !== 0 || (event.target instanceof Element && event.target.closest('a'))) return
    event.preventDefault()
    grid.current?.focus({ preventScroll: true })
    const lagi = titik.b === aktif.b && titik.k === aktif.k && !event.shiftKey
    tertolak.current = ''
    setKabar('')
    // a second tap on a cell types into it: a phone has no F2
    if (lagi && !sunting) mulai({ awal: isiAwal(titik), cara: 'ubah' })
    else setSorot(event.shiftKey ? { aktif: titik, jangkar } : ke(titik))
  }
  const onMouseMove = (event: MouseEvent): void => {
    const titik = event.buttons === 1 && !sunting ? titikDari(event.target) : null
    if (titik && (titik.b !== aktif.b || titik.k !== aktif.k)) setSorot({ aktif: titik, jangkar })
  }
  const onBlur = ({ target }: FocusEvent): void => (isian(target) ? selesai(target as HTMLInputElement, true) : undefined)
  const salin = (event: ClipboardEvent): boolean => {
    if (isian(event.target)) return false
    event.preventDefault()
    event.clipboardData.setData('text/plain', tsvPilihan(isi, pilihan))
    setKabar(`${bilangan(tinggi(pilihan) * lebar(pilihan))} sel disalin.`)
    return true
  }
  const tempelkan = (hasil: Tempelan): void => {
    tulis(hasil.isi, true, hasil.tolak)
    setSorot({ jangkar: { b: hasil.rentang.bawah, k: hasil.rentang.kanan }, aktif: { b: hasil.rentang.atas, k: hasil.rentang.kiri } })
    setKabar(hasil.kabar)
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (isian(event.target)) return
    event.preventDefault()
    const hasil = putuskanTempel(event.clipboardData, pilihan, isi, kolom, bulan, kolomTampak(grid.current))
    if (hasil.jenis === 'tolak') setKabar(hasil.kabar)
    else if (hasil.jenis === 'langsung') tempelkan(hasil.tempelan)
    else onTanya(hasil)
  }
  return {
    grid, aktif, pilihan, sunting, kabar, tempelkan,
    /** writes figures that were matched by their codes, as one step */
    masukkan: (daftar: readonly { kunci: string; teks: string }[], kata: string): void => {
      onTempel(true)
      isi.tulisKunci(daftar, aktif)
      setKabar(kata)
    },
    /** closes the cell that is open and writes its text; false: none was open */
    tutup: (): boolean => {
      const input = terbuka.current ? grid.current?.querySelector('input') : null
      input?.blur()
      // the keyboard stays with the grid: she may be typing on
      if (input) grid.current?.focus({ preventScroll: true })
      return Boolean(input)
    },
    /** makes a cell (of the rows `di`, which are about to be shown) active and, unless somebody types elsewhere, brings the keyboard to the grid */
    loncat: (titik: Titik, pegang = true, di?: readonly BarisGrid[]): void => {
      tertolak.current = ''
      setKabar('')
      setSorot(ke(titik), di)
      if (pegang) grid.current?.focus({ preventScroll: true })
    },
    pada: { onKeyDown, onMouseDown, onMouseMove, onBlur, onCopy: (event: ClipboardEvent) => void salin(event), onCut: (event: ClipboardEvent) => void (salin(event) && kosongkan()), onPaste },
  }
}
