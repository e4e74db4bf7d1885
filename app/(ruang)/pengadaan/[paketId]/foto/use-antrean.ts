'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useReducer, useRef } from 'react'
import { MAKS_PILIH } from '@/lib/lapor/pengadaan/foto/constants'
import { belumSampai, dapatDikirim, Jalur, langkah, type Butir } from './antrean'
import { isianFoto, periksaIsian, type CatatanPaket } from './isi-kiriman'
import { kirimFoto } from './kirim'
import { FotoGagal, siapkanFoto } from './siapkan'

/** Uploads at a time: two keep a slow line full. */
const BERSAMA = 2

export interface Antrean {
  daftar: readonly Butir[]
  pilih: (berkas: readonly File[]) => void
  /** those of these ids, or all that can be sent, with what the form says now */
  kirim: (formulir: HTMLFormElement, ids?: readonly number[]) => void
  /** breaks one off that is on its way: it can be sent again */
  batal: (id: number) => void
  buang: (id: number) => void
}

/** The photos chosen on this page until they are sent. Each is made ready, sent, and sent again by itself. */
export function useAntrean(alamat: string, catatan: CatatanPaket): Antrean {
  const router = useRouter()
  const [daftar, kabari] = useReducer(langkah, [])
  const nomor = useRef(0)
  const henti = useRef(new Map<number, AbortController>())
  const dibuang = useRef(new Set<number>())
  const [siapkan, unggah] = [useRef<Jalur>(null), useRef<Jalur>(null)]
  const ubah = (id: number, ke: Partial<Butir>): void => kabari({ jenis: 'ubah', id, ke })
  const terancam = daftar.some(belumSampai)

  useEffect(() => {
    if (!terancam) return
    const tahan = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', tahan)
    return () => removeEventListener('beforeunload', tahan)
  }, [terancam])
  useEffect(() => {
    const semua = henti.current
    return () => semua.forEach((satu) => satu.abort())
  }, [])

  const olah = async (id: number, berkas: File): Promise<void> => {
    try {
      ubah(id, { siap: await siapkanFoto(berkas), keadaan: 'siap' })
    } catch (error) {
      ubah(id, { keadaan: 'ditolak', pesan: error instanceof FotoGagal ? error.message : 'Foto ini tidak dapat dibaca peramban. Pilih salinan lain.' })
    }
  }
  const antar = async (id: number, isi: FormData): Promise<void> => {
    if (dibuang.current.has(id)) return
    const kendali = new AbortController()
    henti.current.set(id, kendali)
    ubah(id, { keadaan: 'mengirim', maju: 0 })
    const hasil = await kirimFoto(alamat, isi, { sinyal: kendali.signal, onMaju: (maju) => ubah(id, { maju }) })
    henti.current.delete(id)
    ubah(id, hasil.berhasil ? { keadaan: 'terkirim', siap: null, pesan: hasil.sudahAda ? 'Foto ini sudah ada.' : null } : { keadaan: 'gagal', pesan: hasil.pesan, isian: hasil.isian })
  }
  return {
    daftar,
    pilih: (berkas) => {
      siapkan.current ??= new Jalur(1, () => undefined)
      const baru = berkas.slice(0, MAKS_PILIH).map((satu) => ({ id: ++nomor.current, nama: satu.name, satu }))
      kabari({ jenis: 'pilih', berkas: baru.map(({ id, nama }) => ({ id, nama })) })
      for (const { id, satu } of baru) siapkan.current.tambah(() => olah(id, satu))
    },
    kirim: (formulir, ids) => {
      unggah.current ??= new Jalur(BERSAMA, () => router.refresh())
      const data = new FormData(formulir)
      for (const { id, siap, ...butir } of daftar) {
        if (siap === null || !dapatDikirim({ id, siap, ...butir }) || ids?.includes(id) === false) continue
        const isian = isianFoto(data, id, siap, catatan)
        const salah = periksaIsian(isian, catatan)
        if (Object.keys(salah).length > 0) {
          ubah(id, { isian: salah, keadaan: 'siap', pesan: null })
          continue
        }
        const isi = new FormData()
        for (const [nama, nilai] of Object.entries(isian)) isi.set(nama, nilai)
        isi.set('berkas', siap.besar, 'foto.jpg')
        isi.set('kecil', siap.kecil, 'kecil.jpg')
        ubah(id, { keadaan: 'antre', isian: {}, pesan: null })
        unggah.current.tambah(() => antar(id, isi))
      }
    },
    batal: (id) => henti.current.get(id)?.abort(),
    buang: (id) => {
      dibuang.current.add(id)
      kabari({ jenis: 'buang', id })
    },
  }
}
