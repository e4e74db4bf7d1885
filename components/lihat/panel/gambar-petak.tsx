import type { BarisTabel, Bagan, Sel, Tabel } from '@/lib/lihat/panel/types'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import { KELAS_PETA, RupaKelas } from './rupa-kelas'

type Petak = Extract<Bagan, { jenis: 'petak' }>
interface Ubin { kunci: string; nama: string; singkat: string; nilai: string; kelas: string; href: string | undefined; baris: number; kolom: number }

const angka = (sel: Sel | undefined): number | null => (sel?.jenis === 'bilangan' ? sel.nilai : null)
const kata = (sel: Sel | undefined): string => (sel?.jenis === 'teks' || sel?.jenis === 'tanpa' ? sel.nilai : '')

/** "Balik Bukit" as "BaBu", "Bandar Negeri Suoh" as "BNS", "Suoh" as "Suoh": for a tile on a phone. */
export function namaUbin(nama: string): string {
  const bagian = nama.split(/\s+/)
  return bagian.length > 2 ? bagian.map((satu) => satu.charAt(0)).join('') : bagian.length === 2 ? bagian.map((satu) => satu.slice(0, 2)).join('') : nama.slice(0, 4)
}

function ubin(tabel: Tabel, bagan: Petak): Ubin[] {
  const [pertama] = tabel.kolom
  const kolom = tabel.kolom.find(({ kunci }) => kunci === bagan.nilai)
  return tabel.baris.flatMap(({ kunci, sel, href }: BarisTabel) => {
    const [baris, kolomPetak] = [angka(sel[bagan.baris]), angka(sel[bagan.kolom])]
    if (baris === null || kolomPetak === null) return []
    const nama = kata(pertama ? sel[pertama.kunci] : undefined)
    return [{ kunci, nama, singkat: namaUbin(nama), nilai: tulisSel(sel[bagan.nilai], kolom ?? {}, false), kelas: kata(sel[bagan.kelas]), href, baris, kolom: kolomPetak }]
  }).sort((a, b) => a.baris - b.baris || a.kolom - b.kolom)
}

const Isi = ({ satu }: { satu: Ubin }) => (
  <>
    <span aria-hidden="true" className="font-semibold leading-tight sm:hidden">{satu.singkat}</span>
    <span className="font-semibold leading-tight max-sm:sr-only">{satu.nama}</span>
    <span className="tabular-nums leading-tight max-sm:text-[0.6875rem]">{satu.nilai}</span>
    <span className="mt-auto flex flex-wrap items-center gap-x-1 text-xs max-sm:text-[0.6875rem]"><RupaKelas kelas={satu.kelas} /><span className="max-sm:sr-only">{satu.kelas}</span></span>
  </>
)
const KELAS = 'flex h-full min-h-16 flex-col gap-0.5 overflow-hidden border border-garis-kuat p-1 text-sm sm:min-h-24 sm:p-2'

/** The outlines themselves; each leads where its tile would. Values stand in the list of tiles beside it, which everybody can read. */
function Wilayah({ daftar, bentuk, bacaan }: { daftar: readonly Ubin[]; bentuk: NonNullable<Petak['bentuk']>; bacaan: string }) {
  return (
    <svg viewBox={`-4 -4 1008 ${bentuk.tinggi + 8}`} className="h-auto max-h-[70vh] w-full" role="img" aria-label={bacaan}>
      {daftar.map((satu) => {
        const jalur = bentuk.jalur[satu.kunci]
        if (jalur === undefined || jalur === '') return null
        const isi = <path d={jalur} fillRule="evenodd" className={KELAS_PETA[satu.kelas]?.isi ?? 'fill-latar'} stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke"><title>{`${satu.nama}: ${satu.nilai}, ${satu.kelas}`}</title></path>
        return satu.href === undefined ? <g key={satu.kunci}>{isi}</g> : <a key={satu.kunci} href={satu.href} tabIndex={-1}>{isi}</a>
      })}
    </svg>
  )
}

/** A map of equal tiles: each a link with its name, its value, and a class in word, bars and tint. With outlines they stand above the tiles. */
export function GambarPetak({ tabel, bagan, bacaan }: { tabel: Tabel; bagan: Petak; bacaan: string }) {
  const daftar = ubin(tabel, bagan)
  if (daftar.length === 0) return <p className="text-redup">Letak petak kecamatan belum diatur; angkanya ada pada tabel.</p>
  const [baris, kolom] = [Math.max(...daftar.map((satu) => satu.baris)), Math.max(...daftar.map((satu) => satu.kolom))]
  return (
    <div className="cetak-utuh">
      {bagan.bentuk ? <Wilayah daftar={daftar} bentuk={bagan.bentuk} bacaan={bacaan} /> : null}
      <ul aria-label={bacaan} className="grid gap-1" style={{ gridTemplateColumns: `repeat(${kolom}, minmax(0, 1fr))`, gridTemplateRows: `repeat(${baris}, auto)` }}>
        {daftar.map((satu) => (
          <li key={satu.kunci} className="tanda min-w-0" style={{ gridRow: satu.baris, gridColumn: satu.kolom }}>
            {satu.href === undefined ? <div className={`${KELAS} ${KELAS_PETA[satu.kelas]?.ubin ?? ''}`}><Isi satu={satu} /></div>
              : <a href={satu.href} className={`${KELAS} ${KELAS_PETA[satu.kelas]?.ubin ?? ''} text-teks no-underline hover:outline-2 hover:outline-aksen`}><Isi satu={satu} /></a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
