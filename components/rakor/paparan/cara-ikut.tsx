'use client'

import { Qr } from '@/components/dasar/ui/qr'

/** How the hall follows by phone: the code, and the same as a picture. */
export function CaraIkut({ kode, alamat, className = 'size-52' }: { kode: string; alamat: string; className?: string }) {
  return (
    <div className="flex flex-wrap items-center gap-5">
      <Qr isi={`${alamat}?kode=${kode}`} nama={`QR menuju ${alamat} dengan kode ${kode}`} className={className} />
      <p className="text-base">Ikuti dari ponsel: pindai, atau buka <span className="font-semibold">{alamat.replace(/^https?:\/\//, '')}</span><br />Kode aula <span className="text-xl font-semibold tracking-wider tabular-nums">{kode}</span></p>
    </div>
  )
}
