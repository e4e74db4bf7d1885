import Link from 'next/link'
import type { Temuan } from '@/lib/pelaporan/utils'
import { Notice } from '@/components/ui/notice'

/** Findings of one severity, each with its place and a link to the tab where it is mended. */
function Daftar({ temuan, alamat }: { temuan: readonly Temuan[]; alamat: ((bagian: string) => string) | null }) {
  return (
    <ul className="mt-1 flex max-h-96 flex-col gap-1.5 overflow-auto">
      {temuan.map((satu) => (
        <li key={`${satu.aturan}-${satu.sub?.id}-${satu.kunci}-${satu.baris}`}>
          {satu.sub ? <span className="font-medium">{satu.sub.kode} {satu.sub.nama}{satu.baris ? `, ${satu.baris}` : ''}: </span> : null}
          {satu.kalimat}
          {alamat ? <> <Link className="tautan" href={alamat(satu.bagian)}>Buka bagiannya</Link></> : null}
        </li>
      ))}
    </ul>
  )
}

/** What the checks of a report say: errors, then warnings. */
export function DaftarTemuan({ temuan, alamat }: { temuan: readonly Temuan[]; alamat: ((bagian: string) => string) | null }) {
  const galat = temuan.filter((satu) => satu.keparahan === 'galat')
  const peringatan = temuan.filter((satu) => satu.keparahan === 'peringatan')
  if (temuan.length === 0) return <Notice nada="berhasil">Semua pemeriksaan lolos.</Notice>
  return (
    <div className="flex flex-col gap-3">
      {galat.length > 0 ? <Notice nada="galat" judul={`${galat.length} hal harus diperbaiki sebelum dikirim`}><Daftar temuan={galat} alamat={alamat} /></Notice> : null}
      {peringatan.length > 0 ? <Notice nada="peringatan" judul={`${peringatan.length} hal perlu diperiksa`}><Daftar temuan={peringatan} alamat={alamat} /></Notice> : null}
    </div>
  )
}
