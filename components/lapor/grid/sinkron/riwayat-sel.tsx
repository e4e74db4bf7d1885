'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { bacaKunci, isPersen, tulisSel, type NilaiSel } from '@/lib/lapor/entri/utils'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_SUMBER } from '@/lib/lihat/jejak/constants'
import type { LangkahRiwayat } from '@/lib/lapor/lembar/types'
import type { AlamatLembar, VersiLembar } from './types'

interface RiwayatSelProps {
  alamat: AlamatLembar
  versi: VersiLembar
  /** name of the cell */
  kunci: string
  /** the cell in words */
  label: string
  onTutup: () => void
}

type Isi = { jenis: 'memuat' } | { jenis: 'ada'; riwayat: LangkahRiwayat[] } | { jenis: 'gagal'; pesan: string }

const GAGAL = 'Riwayat tidak dapat dimuat. Periksa jaringan lalu buka lagi.'

async function muat({ unitId, tahun, bulan }: AlamatLembar, { apbdVersiId, kasVersiId }: VersiLembar, kunci: string, signal: AbortSignal): Promise<Isi> {
  const cari = new URLSearchParams({ tahun: String(tahun), bulan: String(bulan), kunci })
  if (apbdVersiId !== null) cari.set('apbd', String(apbdVersiId))
  if (kasVersiId !== null) cari.set('kas', String(kasVersiId))
  try {
    const jawab = await fetch(`/api/entri/${unitId}/riwayat?${cari.toString()}`, { signal })
    const isi = (await jawab.json()) as { riwayat?: LangkahRiwayat[]; galat?: { pesan: string } }
    return isi.riwayat ? { jenis: 'ada', riwayat: isi.riwayat } : { jenis: 'gagal', pesan: isi.galat?.pesan ?? GAGAL }
  } catch {
    return { jenis: 'gagal', pesan: GAGAL }
  }
}

const tampil = (kunci: string, nilai: NilaiSel): string => {
  const alamat = bacaKunci(kunci)
  return nilai === null || !alamat ? 'kosong' : `${tulisSel(alamat, nilai)}${isPersen(alamat) ? '%' : ''}`
}

function Langkah({ kunci, satu }: { kunci: string; satu: LangkahRiwayat }) {
  const sumber = NAMA_SUMBER[satu.sumber] ?? satu.sumber
  return (
    <li className="border-t border-garis py-2 first:border-t-0">
      <p className="tabular-nums">{tampil(kunci, satu.dari)} menjadi <strong>{tampil(kunci, satu.ke)}</strong></p>
      <p className="text-sm text-redup">
        {satu.oleh}, {waktuWib(satu.pada)}, lewat {sumber}
        {satu.batchId === null ? '' : <>, <Link className="tautan" href={`/impor/${satu.batchId}`}>berkas nomor {satu.batchId}</Link></>}
      </p>
    </li>
  )
}

/** The life of one figure: who set it, when, from what to what, through which door. */
export function RiwayatSel({ alamat, versi, kunci, label, onTutup }: RiwayatSelProps) {
  const { unitId, tahun, bulan } = alamat
  const { apbdVersiId, kasVersiId } = versi
  const [hasil, setHasil] = useState<{ kunci: string; isi: Isi } | null>(null)
  useEffect(() => {
    const batal = new AbortController()
    void muat({ unitId, tahun, bulan }, { apbdVersiId, kasVersiId }, kunci, batal.signal).then((isi) => {
      if (!batal.signal.aborted) setHasil({ kunci, isi })
    })
    return () => batal.abort()
  }, [unitId, tahun, bulan, apbdVersiId, kasVersiId, kunci])
  const isi: Isi = hasil?.kunci === kunci ? hasil.isi : { jenis: 'memuat' }
  return (
    <section aria-label={`Riwayat ${label}`} className="border border-garis-kuat bg-latar p-3">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-base font-semibold">Riwayat: {label}</h2>
        <Button kecil ragam="halus" onClick={onTutup}>Tutup</Button>
      </div>
      <div aria-live="polite">
        {isi.jenis === 'memuat' ? <p className="text-redup">Memuat riwayat…</p> : null}
        {isi.jenis === 'gagal' ? <p className="text-merah">{isi.pesan}</p> : null}
        {isi.jenis === 'ada' && isi.riwayat.length === 0 ? <p className="text-redup">Sel ini belum pernah diubah sejak data dimuat.</p> : null}
        {isi.jenis === 'ada' ? <ol className="mt-1 max-h-72 overflow-y-auto">{isi.riwayat.map((satu) => <Langkah key={satu.id} kunci={kunci} satu={satu} />)}</ol> : null}
      </div>
    </section>
  )
}
