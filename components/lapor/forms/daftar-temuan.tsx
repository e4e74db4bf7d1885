import Link from 'next/link'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { ATURAN, type Temuan } from '@/lib/lapor/pelaporan/utils'

/** Up to this many findings of one rule are shown without a tap. */
const LANGSUNG = 5

function Butir({ satu, alamat }: { satu: Temuan; alamat: ((temuan: Temuan) => string) | null }) {
  return (
    <li>
      {satu.sub ? <span className="font-medium">{satu.sub.kode} {satu.sub.nama}{satu.baris ? `, ${satu.baris}` : ''}: </span> : null}
      {satu.kalimat}
      {alamat ? <> <Link className="tautan" href={alamat(satu)}>Buka selnya</Link></> : null}
    </li>
  )
}

/** Findings of one severity by rule, each with its place and a link to the tab where it is mended. */
function Daftar({ temuan, alamat }: { temuan: readonly Temuan[]; alamat: ((temuan: Temuan) => string) | null }) {
  const kelompok = ATURAN.map((aturan) => ({ aturan, isi: temuan.filter((satu) => satu.aturan === aturan.kode) })).filter(({ isi }) => isi.length > 0)
  return (
    <>
      {kelompok.map(({ aturan, isi }) => (
        <Disclosure key={aturan.kode} buka={isi.length <= LANGSUNG} label={`${aturan.nama} (${bilangan(isi.length)})`}>
          <ul className="flex flex-col gap-1.5">
            {isi.map((satu) => <Butir key={`${satu.sub?.id}-${satu.kunci}-${satu.baris}`} satu={satu} alamat={alamat} />)}
          </ul>
        </Disclosure>
      ))}
    </>
  )
}

interface DaftarTemuanProps {
  temuan: readonly Temuan[]
  alamat: ((temuan: Temuan) => string) | null
  /** the report has been handed in: nothing about sending any more, the office decides on what stands there */
  dikirim?: boolean
}

/** What the checks of a report say: errors, then warnings. */
export function DaftarTemuan({ temuan, alamat, dikirim = false }: DaftarTemuanProps) {
  const galat = temuan.filter((satu) => satu.keparahan === 'galat')
  const peringatan = temuan.filter((satu) => satu.keparahan === 'peringatan')
  if (temuan.length === 0) return <Notice nada="berhasil">Semua pemeriksaan lolos.</Notice>
  const judulGalat = dikirim ? `${bilangan(galat.length)} pemeriksaan tidak lolos pada angka yang tersimpan sekarang` : `${bilangan(galat.length)} hal harus diperbaiki sebelum dikirim`
  return (
    <div className="flex flex-col gap-3">
      {galat.length > 0 ? <Notice nada={dikirim ? 'peringatan' : 'galat'} judul={judulGalat}><Daftar temuan={galat} alamat={alamat} /></Notice> : null}
      {peringatan.length > 0 ? <Notice nada="peringatan" judul={`${bilangan(peringatan.length)} hal perlu diperiksa`}><Daftar temuan={peringatan} alamat={alamat} /></Notice> : null}
    </div>
  )
}
