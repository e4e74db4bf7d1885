'use client'

import { useEffect, useRef } from 'react'
import Link from 'next/link'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { hapusTujuan } from '@/lib/lapor/anggaran/actions'
import type { TujuanHapus } from '@/lib/lapor/anggaran/types'

interface HapusTujuanProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  /** what the address wants removed; null: nothing, or it is gone */
  tujuan: TujuanHapus | null
  /** "B12" of the address, also where there is no such line any more */
  diminta: string | null
  /** the tab without the question */
  kembali: string
}

const NAMA = { baris: 'baris anggaran', sub: 'sub-kegiatan' } as const

/** Asks before a line is removed, or says what stands in the way; afterwards says what is gone. */
export function HapusTujuan({ alamat, tujuan, diminta, kembali }: HapusTujuanProps) {
  const aksi = useAksi(hapusTujuan)
  const judul = useRef<HTMLHeadingElement>(null)
  const kunci = tujuan?.kunci ?? null
  useEffect(() => {
    if (kunci !== null) judul.current?.focus()
  }, [kunci])
  const selesai = aksi.hasil.data
  if (tujuan === null) {
    if (selesai) return <Notice nada="berhasil" umumkan>{selesai.pesan}</Notice>
    return diminta === null ? null : <Notice nada="info" umumkan>Yang akan dihapus sudah tidak ada di unit ini. <Link className="tautan" href={kembali}>Tutup</Link></Notice>
  }
  const apa = NAMA[tujuan.jenis]
  return (
    <section aria-labelledby="judul-hapus" className="flex max-w-3xl flex-col gap-3 border-l-4 border-garis-kuat bg-alas px-4 py-3">
      <h2 id="judul-hapus" ref={judul} tabIndex={-1} className="text-lg">{tujuan.halangan.length > 0 ? `${apa[0]?.toUpperCase()}${apa.slice(1)} ini belum dapat dihapus` : `Hapus ${apa} ini?`}</h2>
      <p><strong>{tujuan.nama}</strong>{tujuan.pada ? <span className="block text-redup">{tujuan.pada}</span> : null}</p>
      {tujuan.halangan.length > 0 ? (
        <>
          <p>Yang masih ada:</p>
          <ul className="list-disc pl-5">{tujuan.halangan.map((satu) => <li key={satu}>{satu}</li>)}</ul>
          <p className="text-redup">Kosongkan dulu yang boleh diubah, simpan, lalu ulangi. Angka periode yang terkunci tetap menjadi riwayat, jadi barisnya tidak dihapus.</p>
          <div><Link className="tautan" href={kembali}>Tutup</Link></div>
        </>
      ) : (
        <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
          <p className="text-redup">{tujuan.jenis === 'baris' ? 'Baris ini tidak berisi angka pada versi mana pun. Sub-kegiatannya ikut dihapus bila tidak ada lagi yang memakainya.' : 'Sub-kegiatan ini tidak punya baris, fisik, maupun kendala.'} Penghapusan tercatat di jejak; barisnya dapat ditambahkan lagi.</p>
          {selesai?.kunci === tujuan.kunci || aksi.galat ? <HasilForm aksi={aksi} /> : null}
          {Object.entries({ ...alamat, tujuan: tujuan.kunci }).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghapus…' : `Hapus ${apa}`}</Button>
            <Link className="tautan" href={kembali}>Batal</Link>
          </div>
        </form>
      )}
    </section>
  )
}
