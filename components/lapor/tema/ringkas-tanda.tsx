import Link from 'next/link'
import { NumTd, RowHead, Table, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import type { DaftarTanda } from '@/lib/lapor/tema/types'
import type { SaringTanda } from '@/lib/lapor/tema/schema'
import { hitungTanda } from '@/lib/lapor/tema/utils'
import { alamatTanda } from './alamat'

interface RingkasTandaProps {
  daftar: readonly DaftarTanda[]
  kueri: string
  saring: SaringTanda
  /** the theme whose list stands below */
  kini: string
}

/** Each theme: how much is proposed and undecided, in it, and not in it; a count leads to its list. Themes overlap: no sum. */
export function RingkasTanda({ daftar, kueri, saring, kini }: RingkasTandaProps) {
  return (
    <Table caption="Tema menurut keadaan penandaan; satu sub-kegiatan dapat berada di beberapa tema, jadi tidak dijumlahkan">
      <thead><tr><Th>Tema</Th><Th angka satuan="sub-kegiatan">Belum diputus</Th><Th angka satuan="Rp">Pagu usulan</Th><Th angka satuan="sub-kegiatan">Termasuk</Th><Th angka satuan="Rp">Pagu termasuk</Th><Th angka satuan="sub-kegiatan">Bukan</Th></tr></thead>
      <tbody>
        {daftar.map(({ tema, baris }) => {
          const isi = new Map(hitungTanda(baris).map((satu) => [satu.keadaan, satu]))
          const ke = (keadaan: 'usul' | 'ya' | 'tidak', banyak: number) =>
            <Link className="tautan" prefetch={false} href={`${alamatTanda(kueri, { ...saring, cari: '', unit: null }, { tema: tema.kode, keadaan })}#daftar`} aria-label={`${tema.nama}: ${bilangan(banyak)} ${keadaan === 'usul' ? 'belum diputus' : keadaan === 'ya' ? 'termasuk' : 'bukan'}`}>{bilangan(banyak)}</Link>
          return (
            <Tr key={tema.kode} {...(tema.kode === kini ? { 'aria-current': 'true' as const } : {})}>
              <RowHead className="sm:min-w-52"><span className={tema.kode === kini ? 'font-semibold' : 'font-normal'}>{tema.nama}</span></RowHead>
              <NumTd>{ke('usul', isi.get('USUL')?.jumlah ?? 0)}</NumTd><NumTd>{rupiahPenuh(isi.get('USUL')?.pagu ?? null)}</NumTd>
              <NumTd>{ke('ya', isi.get('YA')?.jumlah ?? 0)}</NumTd><NumTd>{rupiahPenuh(isi.get('YA')?.pagu ?? null)}</NumTd>
              <NumTd>{ke('tidak', isi.get('TIDAK')?.jumlah ?? 0)}</NumTd>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}
