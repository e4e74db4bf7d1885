'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { TABEL, tanpaTabel } from '@/lib/rakor/paparan/constants'
import type { Dek, KabarMeja, Ubahan } from '@/lib/rakor/paparan/types'
import type { JamServer } from './jam'
import { Kemudi, type KeadaanKemudi } from './kemudi'
import { langkah, menyimpang, slideKunci } from './navigasi'
import { useDek } from './use-dek'
import { useSiaran } from './use-siaran'

/** What the page tells a window of the office. */
export interface AwalPemapar {
  rapatId: number
  /** a name of this window: it knows its own commands by it */
  jendela: string
  dek: string
  awal: KabarMeja
  /** she steers */
  kemudi: boolean
  /** the meeting is under way: what she steers can be shown on phones */
  siaran: boolean
}

export interface Pemapar extends KeadaanKemudi {
  dek: Dek | null
  /** the slide of the row that was shown last */
  asal: string
  tersambung: boolean
  jam: JamServer
  ikut: number
  kode: string | null
  /** why the server takes no commands of hers: her session has ended */
  ditolak: string | null
  ubah: (ubahan: Ubahan) => void
  lompat: (kunci: string) => void
  geser: (ke: 1 | -1 | 'awal' | 'akhir') => void
  kembali: () => void
  bukaTabel: () => void
}

const BATAS_KIRIM_MS = 4_000
const KALIMAT_TOLAK = 'Perintah tidak sampai ke ponsel: sesi Anda berakhir. Masuk lagi di tab lain; paparan di layar ini tetap berjalan.'

/** Steering from one window, screen or desk: state, server, the neighbour window, and where the keys lead. */
export function usePemapar({ rapatId, jendela, dek: alamatAwal, awal, kemudi: boleh, siaran }: AwalPemapar): Pemapar {
  const [ditolak, setDitolak] = useState<string | null>(null)
  const [{ kemudi, saluran }] = useState(() => {
    const antar = typeof BroadcastChannel === 'undefined' || typeof window === 'undefined' ? null : new BroadcastChannel(`rakor-paparan-${rapatId}`)
    const kirim = async (ubahan: Ubahan): Promise<number | null> => {
      const jawab = await fetch(`/api/rakor/${rapatId}/paparan/perintah`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ kemudi: jendela, ...ubahan }), signal: AbortSignal.timeout(BATAS_KIRIM_MS) })
      if (jawab.status >= 500 || jawab.status === 429) throw new Error(String(jawab.status))
      setDitolak(jawab.status === 401 || jawab.status === 403 ? KALIMAT_TOLAK : null)
      return jawab.ok ? ((await jawab.json()) as { urutan: number }).urutan : null
    }
    return { saluran: antar, kemudi: new Kemudi({ id: jendela, awal, kirim, saluran: antar, siaran: siaran && awal.tayang }) }
  })
  const [kabar, setKabar] = useState({ dek: awal.dek, kode: awal.kode, ikut: 0 })
  const [mulai] = useState<JamServer>(() => ({ kini: awal.kini, saat: typeof performance === 'undefined' ? 0 : performance.now() }))
  const keadaan = useSyncExternalStore(kemudi.dengar, kemudi.baca, kemudi.baca)
  const dek = useDek(kabar.dek === null ? alamatAwal : `/api/rakor/${rapatId}/paparan/dek?v=${kabar.dek}`)
  const { tersambung, jam } = useSiaran<KabarMeja>({
    alamat: siaran ? `/api/rakor/${rapatId}/paparan/siaran?sebagai=meja` : null,
    onKabar: (satu) => {
      kemudi.terima(satu)
      setKabar((lama) => ({ ...lama, kode: satu.kode, dek: satu.tayang ? satu.dek : lama.dek }))
    },
    onIkut: (ikut) => setKabar((lama) => ({ ...lama, ikut })),
    onSambung: kemudi.sambungLagi,
  })
  useEffect(() => {
    const dengar = ({ data }: MessageEvent<{ ubahan?: Ubahan }>): void => { if (data.ubahan !== undefined) kemudi.terimaTetangga(data.ubahan) }
    saluran?.addEventListener('message', dengar)
    return () => saluran?.removeEventListener('message', dengar)
  }, [kemudi, saluran])

  const { slide } = keadaan.layar
  const semua = dek?.slide ?? []
  const [asal, setAsal] = useState(slide)
  if (semua.length > 0 && asal !== slide && !menyimpang(slide, semua)) setAsal(slide)
  const ubah = (ubahan: Ubahan): void => {
    // whoever only looks moves her own window alone
    if (boleh) kemudi.ubah(ubahan)
    else kemudi.terimaTetangga(ubahan)
  }
  const lompat = (kunci: string): void => { if (slideKunci(kunci, semua) !== undefined) ubah({ slide: kunci, gelap: false }) }
  return {
    ...keadaan, dek, asal, tersambung, jam: jam ?? mulai, ikut: kabar.ikut, kode: kabar.kode, ditolak, ubah, lompat,
    geser: (ke) => lompat(langkah(slide, asal, semua, ke)),
    kembali: () => { if (menyimpang(slide, semua)) lompat(slide.endsWith(TABEL) ? tanpaTabel(slide) : asal) },
    bukaTabel: () => { if ((slideKunci(slide, semua)?.panel.length ?? 0) > 0) lompat(slide.endsWith(TABEL) ? tanpaTabel(slide) : `${slide}${TABEL}`) },
  }
}
