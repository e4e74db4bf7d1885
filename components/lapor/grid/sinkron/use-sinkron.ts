'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { bacaKetikan, bacaKunci, type NilaiSel } from '@/lib/lapor/entri/utils'
import { galatKini, statusDari } from './antrean'
import { Penggerak, type BahanPenggerak } from './penggerak'
import type { OpsiSinkron, Sinkron } from './types'
import { useSiaran } from './use-siaran'

/** How long a saved value is taken for an echo of one's own when it comes back over the stream. */
const GEMA_MS = 30_000

const nilaiDari = (kunci: string, teks: string): NilaiSel => {
  const alamat = bacaKunci(kunci)
  const baca = alamat && bacaKetikan(alamat, teks)
  return baca?.ok ? baca.nilai : null
}

/** Remembers what this window saved itself, so that the stream's echo of it is not taken for news. */
class Gema {
  readonly #isi = new Map<string, { nilai: NilaiSel; sampai: number }[]>()
  catat(sel: OpsiSinkron['ketikan']): void {
    const kini = Date.now()
    for (const [kunci, { teks }] of sel) {
      const lama = (this.#isi.get(kunci) ?? []).filter(({ sampai }) => sampai > kini)
      this.#isi.set(kunci, [...lama, { nilai: nilaiDari(kunci, teks), sampai: kini + GEMA_MS }])
    }
  }
  isGema(kunci: string, nilai: NilaiSel): boolean {
    return (this.#isi.get(kunci) ?? []).some((satu) => satu.nilai === nilai && satu.sampai > Date.now())
  }
}

/**
 * Keeps a grid safe: saves what is typed by itself, one request at a time, waits for the line or the sign-in, asks about
 * conflicts, and brings what others saved.
 */
export function useSinkron(opsi: OpsiSinkron): Sinkron {
  const [, ubah] = useReducer((n: number) => n + 1, 0)
  const terkini = useRef(opsi)
  useEffect(() => {
    terkini.current = opsi
  })
  const [gema] = useState(() => new Gema())
  const [penggerak] = useState(() => new Penggerak((): BahanPenggerak => ({
    kirim: async (sel) => {
      const { alamat, versi, aksi, sumberTerakhir } = terkini.current
      const isi = new FormData()
      for (const [nama, nilai] of Object.entries({ ...alamat, ...versi, sumber: sumberTerakhir })) if (nilai !== null) isi.set(nama, String(nilai))
      isi.set('sel', JSON.stringify([...sel].map(([kunci, { teks, sebelum }]) => ({ kunci, sebelum, ketikan: teks }))))
      gema.catat(sel)
      return aksi({}, isi)
    },
    isUsang: unstable_isUnrecognizedActionError,
    onTersimpan: (sel) => {
      gema.catat(sel)
      terkini.current.onTersimpan(sel)
    },
    onUbah: ubah,
  })))
  const { ketikan, alamat, versi, masukLagi } = opsi

  useEffect(() => penggerak.ketik(ketikan), [penggerak, ketikan])
  useEffect(() => {
    penggerak.mulai()
    penggerak.ketik(new Map(terkini.current.ketikan))
    const lagi = (): void => {
      if (penggerak.antrean.hambatan.jenis === 'jaringan' || penggerak.antrean.hambatan.jenis === 'sesi') penggerak.sekarang()
    }
    const sembunyi = (): void => (document.visibilityState === 'hidden' ? penggerak.sekarang() : lagi())
    addEventListener('online', lagi)
    addEventListener('focus', lagi)
    document.addEventListener('visibilitychange', sembunyi)
    return () => {
      penggerak.berhenti()
      removeEventListener('online', lagi)
      removeEventListener('focus', lagi)
      document.removeEventListener('visibilitychange', sembunyi)
    }
  }, [penggerak])

  const hadir = useSiaran({
    alamat,
    versi,
    onPerubahan: (perubahan) => {
      const lain = perubahan.filter(({ kunci, nilai, sendiri }) => !(sendiri && gema.isGema(kunci, nilai)))
      if (lain.length > 0) terkini.current.onDariLain(lain.map(({ kunci, nilai, oleh, pada }) => ({ kunci, nilai, oleh, pada })))
    },
  })

  const { antrean } = penggerak
  return useMemo(
    () => ({
      status: statusDari(antrean, ketikan, masukLagi),
      konflik: [...antrean.konflik.values()].filter(({ kunci }) => ketikan.has(kunci)),
      putuskan: (konflik, milikSaya) => {
        penggerak.putuskan(konflik, milikSaya)
        terkini.current.onDiputuskan(konflik, milikSaya)
      },
      simpanSekarang: () => penggerak.sekarang(),
      tuntas: async () => {
        await penggerak.tuntas()
        return terkini.current.ketikan.size
      },
      galat: galatKini(antrean, ketikan),
      hadir,
    }),
    [penggerak, antrean, ketikan, masukLagi, hadir],
  )
}
