import Link from 'next/link'
import { Badge } from '@/components/dasar/ui/badge'
import { FormTutupKendala, type AksiTutup } from '@/components/lapor/kendala/form-tutup'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { lewatTenggat } from '@/lib/lapor/kendala/utils'
import { namaBulan, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { KendalaUnit } from '@/lib/lihat/perangkat-daerah/types'
import { alamat, alamatSub, type AlamatPeriode } from './alamat'

interface DaftarKendalaProps {
  daftar: readonly KendalaUnit[]
  unitId: number
  periode: AlamatPeriode
  /** plain date of the cut-off: what was due by then and is open is overdue */
  batas: string
  /** closes an open obstacle of a closed month; null: the reader may not */
  tutup?: AksiTutup | null
}

/** What stands in the way with its plan, and what helps; open ones first. */
export function DaftarKendala({ daftar, unitId, periode, batas, tutup }: DaftarKendalaProps) {
  return (
    <ul className="divide-y divide-garis border-y border-garis">
      {daftar.map((item) => {
        const lewat = lewatTenggat(item.status, item.tenggat, batas)
        return (
          <li key={item.id} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-2 print:grid-cols-2 print:py-0.5">
            <div>
              <p className="flex flex-wrap items-center gap-2 text-sm">
                <Badge nada={item.sifat === 'DUKUNGAN' ? 'baik' : item.status === 'TERBUKA' ? 'awas' : 'netral'}>
                  {item.sifat === 'DUKUNGAN' ? 'Dukungan' : item.status === 'TERBUKA' ? 'Kendala terbuka' : 'Kendala selesai'}
                </Badge>
                <span className="text-redup">{item.kategori}, {item.sejak < item.bulan ? `sejak ${namaBulan(item.sejak)}, terakhir ` : ''}{namaBulan(item.bulan)}</span>
              </p>
              <p className="mt-1 font-medium print:mt-0 print:text-sm"><a className="tautan" href={alamat(`/kendala/${item.asalId}`, periode)}>{item.uraian}</a></p>
              {item.subKegiatan ? (
                <Link className="tautan text-sm" href={alamatSub(periode, unitId, item.subKegiatan.id)}>
                  {item.subKegiatan.kode} {item.subKegiatan.nama}
                </Link>
              ) : null}
            </div>
            <div className="text-sm">
              {item.rencana ? <p><span className="text-redup">Rencana: </span>{item.rencana}</p> : null}
              {item.penanggungJawab ? <p><span className="text-redup">Penanggung jawab: </span>{item.penanggungJawab}</p> : null}
              {item.tenggat ? (
                <p>
                  <span className="text-redup">Tenggat: </span>{tanggal(item.tenggat)}
                  {lewat ? <strong className="text-merah"> (lewat)</strong> : null}
                </p>
              ) : null}
              <p className="text-redup print:hidden">Dicatat {item.oleh}, {waktuWib(item.pada)}</p>
              {item.penutupan ? (
                <p>
                  <span className="text-redup">{item.status === 'SELESAI' ? 'Selesai' : 'Terbuka sampai'} {tanggal(item.penutupan.tanggal)}: </span>{item.penutupan.uraian}
                  <span className="block text-redup print:hidden">Ditutup {item.penutupan.oleh}, {waktuWib(item.penutupan.pada)}</span>
                </p>
              ) : null}
              {tutup && item.dapatDitutup ? <Disclosure label="Sudah selesai? Tutup dengan catatan"><FormTutupKendala aksi={tutup} unitId={unitId} tahun={periode.tahun} id={item.id} /></Disclosure> : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
