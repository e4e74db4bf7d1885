'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { buatKodePemulihan, matikanFaktorKedua, mulaiFaktorKedua, nyalakanFaktorKedua } from '@/lib/dasar/akses/faktor/actions'
import { galatHasil } from '@/lib/dasar/akses/hasil'

/** Recovery codes, shown this once. */
export function KodePemulihan({ kode, lanjut }: { kode: readonly string[]; lanjut: string }) {
  return (
    <div className="flex flex-col gap-4">
      <Notice nada="berhasil" umumkan judul="Simpan sepuluh kode pemulihan ini sekarang">
        <p>Hanya tampil sekali ini. Tiap kode dapat dipakai satu kali untuk masuk bila perangkat Anda hilang. Cetak atau catat, simpan di tempat aman, jangan di ponsel yang sama.</p>
      </Notice>
      <ol aria-label="Kode pemulihan" className="grid grid-cols-2 gap-x-4 gap-y-1 border border-garis p-3">
        {kode.map((satu) => <li key={satu}><code className="text-base">{satu}</code></li>)}
      </ol>
      <div className="cetak-sembunyi flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>Cetak</Button>
        <LinkButton href={lanjut} ragam="utama">Sudah saya simpan, lanjutkan</LinkButton>
      </div>
    </div>
  )
}

/** Begins, or begins anew with another secret. */
export function FormMulai({ lagi }: { lagi: boolean }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(mulaiFaktorKedua)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col items-start gap-4">
      <GalatBukti galat={galatHasil(hasil)} />
      <Button type="submit" ragam={lagi ? 'halus' : 'utama'} kecil={lagi} aria-disabled={menunggu}>{lagi ? 'Buat kode QR baru' : 'Mulai memasang'}</Button>
    </form>
  )
}

/**
 * The first code of the app proves that it was set up rightly. Stands in the page before and after, so that the codes are shown without
 * JavaScript too. @param langkah what to do before; null: nothing was begun
 */
export function FormNyalakan({ lanjut, langkah, children }: { lanjut: string; langkah: ReactNode; children: ReactNode }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(nyalakanFaktorKedua)
  const galat = galatHasil(hasil)
  if (hasil.data) return <KodePemulihan kode={hasil.data.pemulihan} lanjut={lanjut} />
  return (
    <div className="flex flex-col gap-4">
      {langkah}
      <form action={kirim} onSubmit={onSubmit} hidden={langkah === null} className={langkah === null ? undefined : 'flex flex-col gap-4'}>
        <GalatBukti galat={galat} />
        <TextField label="Kode dari aplikasi" name="kode" inputMode="numeric" autoComplete="one-time-code" maxLength={10} hint="Enam angka yang sedang tampil; berganti tiap 30 detik." error={galat?.isian.kode} />
        <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Nyalakan faktor kedua'}</Button></div>
      </form>
      {children}
    </div>
  )
}

/** What an owner does with a second factor that is on. */
export function FormMenyala({ wajib }: { wajib: boolean }) {
  const { hasil: baru, menunggu: menungguBaru, formAction: kirimBaru, onSubmit: onSubmitBaru } = useAksi(buatKodePemulihan)
  const { hasil: mati, menunggu: menungguMati, formAction: kirimMati, onSubmit: onSubmitMati } = useAksi(matikanFaktorKedua)
  if (baru.data) return <KodePemulihan kode={baru.data.pemulihan} lanjut="/akun" />
  if (mati.data) return <Notice nada="berhasil" umumkan>Faktor kedua dimatikan. <Link href="/akun" className="tautan">Kembali ke Akun</Link></Notice>
  return (
    <div className="flex flex-col gap-6">
      <form action={kirimBaru} onSubmit={onSubmitBaru} className="flex flex-col items-start gap-3">
        <GalatBukti galat={galatHasil(baru)} />
        <Button type="submit" aria-disabled={menungguBaru}>Buat kode pemulihan baru</Button>
        <p className="text-sm text-redup">Kode yang lama tidak berlaku lagi.</p>
      </form>
      {wajib ? <p className="text-sm text-redup">Faktor kedua wajib bagi peran Anda, jadi tidak dapat dimatikan. Berganti perangkat? Minta admin mengatur ulang.</p> : (
        <form action={kirimMati} onSubmit={onSubmitMati} className="flex flex-col items-start gap-3">
          <GalatBukti galat={galatHasil(mati)} />
          <Button type="submit" ragam="bahaya" aria-disabled={menungguMati}>Matikan faktor kedua</Button>
        </form>
      )}
    </div>
  )
}
