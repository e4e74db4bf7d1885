'use client'

import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import type { Konflik } from '@/lib/lapor/entri/types'
import { bacaKunci, tulisSel } from '@/lib/lapor/entri/utils'
import { waktuWib } from '@/lib/dasar/format/tanggal'

const tampil = (kunci: string, nilai: string | null): string => {
  const alamat = bacaKunci(kunci)
  return nilai === null || !alamat ? 'kosong' : tulisSel(alamat, nilai)
}

/** Cells that somebody else changed meanwhile: what stands there, who put it and when, and the two ways to go on. */
export function DaftarKonflik({ konflik, label, onPutuskan }: { konflik: readonly Konflik[]; label: (kunci: string) => string; onPutuskan: (satu: Konflik, milikSaya: boolean) => void }) {
  if (konflik.length === 0) return null
  return (
    <Notice nada="peringatan" umumkan judul={`Belum ada yang disimpan: ${konflik.length} sel sudah berubah sejak Anda membuka halaman ini. Pilih yang benar, lalu simpan lagi.`}>
      <ul className="mt-2 flex flex-col gap-3">
        {konflik.map((satu) => (
          <li key={satu.kunci}>
            <p className="font-medium">{label(satu.kunci)}</p>
            <p>
              Tersimpan: <strong className="tabular-nums">{tampil(satu.kunci, satu.tersimpan)}</strong>
              {satu.oleh && satu.pada ? ` oleh ${satu.oleh}, ${waktuWib(satu.pada)}` : ''}. Anda menulis:{' '}
              <strong className="tabular-nums">{tampil(satu.kunci, satu.sesudah)}</strong> (semula {tampil(satu.kunci, satu.sebelum)}).
            </p>
            <p className="mt-1 flex flex-wrap gap-2">
              <Button kecil onClick={() => onPutuskan(satu, true)}>Pakai milik saya</Button>
              <Button kecil onClick={() => onPutuskan(satu, false)}>Pakai yang tersimpan</Button>
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
