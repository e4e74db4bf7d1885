import type { BarisBulletCetak, GambarCetak } from '@/lib/dasar/typst/types'
import { miliaran, persen, rupiah, rupiahSingkat, TIADA } from '@/lib/dasar/format/angka'
import { beda } from '@/lib/dasar/format/beda'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Bagan, BarisTabel, Sel, Tabel } from '@/lib/lihat/panel/types'
import { tiada, type Rasio } from '@/lib/realisasi/rasio'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { gambarGaris, gambarKurva } from './garis'
import { gambarLintasan } from './lintasan'
import { bagian, bagianDari, namaBaris, selZona, TANDA } from './sel'

type Dari<Jenis extends Bagan['jenis']> = Extract<Bagan, { jenis: Jenis }>

const KATA = { tertinggal: 'tertinggal', tepat: 'tepat pada target', mendahului: 'mendahului' } as const
const rasioSel = (sel: Sel | undefined): Rasio => (sel?.jenis === 'persen' ? sel.nilai : tiada('Tidak ada nilai'))
const uangSel = (sel: Sel | undefined): bigint | null => (sel?.jenis === 'rupiah' ? sel.nilai : null)

function bullet(tabel: Tabel, bagan: Dari<'bullet'>): GambarCetak {
  const [pertama] = tabel.kolom
  return {
    rupa: 'bullet',
    baris: tabel.baris.map(({ sel }): BarisBulletCetak => {
      const [nilai, target, nama] = [rasioSel(sel[bagan.nilai]), rasioSel(sel[bagan.target]), pertama ? sel[pertama.kunci] : undefined]
      const zona = bagan.zona === undefined ? undefined : sel[bagan.zona]
      const jarak = beda(nilai, target)
      const { isi, lewat } = bagian(nilai)
      return {
        nama: namaBaris(tabel, sel), nilai: persen(nilai), target: persen(target), beda: jarak === null ? TIADA : `${jarak.poin} ${KATA[jarak.arah]}`,
        batang: { isi, target: bagian(target).isi, ...(lewat ? { lewat } : {}) },
        ...(nama?.jenis === 'teks' && nama.rinci !== undefined ? { rinci: nama.rinci } : {}),
        ...(zona?.jenis === 'zona' ? { zona: selZona(zona) } : {}),
      }
    }),
  }
}

function tiang(tabel: Tabel, bagan: Dari<'tiang'>): GambarCetak {
  const nama = (kunci: string): string => tabel.kolom.find((satu) => satu.kunci === kunci)?.nama ?? ''
  const titik = tabel.baris.map(({ sel }) => ({ nama: namaBaris(tabel, sel), nilai: uangSel(sel[bagan.nilai]), banding: bagan.banding === undefined ? null : uangSel(sel[bagan.banding]) }))
  const terbesar = titik.flatMap(({ nilai, banding }) => [nilai ?? 0n, banding ?? 0n]).reduce((maks, nilai) => (nilai > maks ? nilai : maks), 0n)
  const tinggi = (nilai: bigint | null): number | null => (nilai === null ? null : nilai < 0n ? 0 : bagianDari(nilai, terbesar))
  return {
    rupa: 'tiang', nama: nama(bagan.nilai), satuan: 'dalam Rp miliar', ...(bagan.banding === undefined ? {} : { banding: nama(bagan.banding) }),
    titik: titik.map((satu) => ({ nama: satu.nama.slice(0, 3), teks: satu.nilai === null && satu.banding === null ? TIADA : miliaran((satu.nilai ?? satu.banding) as Parameters<typeof miliaran>[0]), isi: tinggi(satu.nilai), banding: tinggi(satu.banding) })),
  }
}

function tumpuk(tabel: Tabel, bagan: Dari<'tumpuk'>): GambarCetak {
  const nilai = tabel.baris.map(({ sel }) => { const satu = sel[bagan.nilai]; return satu?.jenis === 'bilangan' ? satu.nilai ?? 0 : 0 })
  const semua = nilai.reduce((a, b) => a + b, 0)
  return { rupa: 'tumpuk', bagian: tabel.baris.map(({ sel }, letak) => ({ nama: namaBaris(tabel, sel), teks: tulisSel(sel[bagan.nilai], {}, false), lebar: semua === 0 ? 0 : Math.floor(((nilai[letak] ?? 0) / semua) * 10_000) / 10_000 })) }
}

/** Rows thinner than this share of the whole carry no words of their own; the table has them. */
const TIPIS = 0.042

function luas(tabel: Tabel, bagan: Dari<'luas'>): GambarCetak {
  const baris = tabel.baris.map(({ sel }) => ({ sel, ukuran: uangSel(sel[bagan.ukuran]) ?? 0n })).filter(({ ukuran }) => ukuran > 0n)
  const semua = baris.reduce((jumlah, { ukuran }) => jumlah + ukuran, 0n)
  return {
    rupa: 'luas',
    baris: baris.map(({ sel, ukuran }) => {
      const [nilai, tebal] = [rasioSel(sel[bagan.nilai]), bagianDari(ukuran, semua)]
      return { nama: namaBaris(tabel, sel), teks: persen(nilai), tebal, isi: bagian(nilai).isi ?? 0, bernama: tebal >= TIPIS }
    }),
  }
}

function kelompok(tabel: Tabel, bagan: Dari<'kelompok'>): GambarCetak {
  const banyak = ({ sel }: BarisTabel): bigint => { const satu = sel[bagan.nilai]; return satu?.jenis === 'bilangan' && satu.nilai !== null ? BigInt(satu.nilai) : 0n }
  const pisah: { kepala: BarisTabel; anggota: string[] }[] = []
  for (const satu of tabel.baris) {
    const akhir = pisah.at(-1)
    if ((satu.tingkat ?? 0) === 0 || !akhir) pisah.push({ kepala: satu, anggota: [] })
    else akhir.anggota.push(namaBaris(tabel, satu.sel))
  }
  const terbanyak = pisah.reduce((maks, { kepala }) => (banyak(kepala) > maks ? banyak(kepala) : maks), 1n)
  return {
    rupa: 'kelompok',
    baris: pisah.map(({ kepala, anggota }) => {
      const zona = kepala.sel.zona
      const uang = tabel.kolom.map(({ kunci }) => kepala.sel[kunci]).find((sel) => sel?.jenis === 'rupiah')
      return {
        nama: zona?.jenis === 'zona' && zona.nilai !== null ? NAMA_ZONA[zona.nilai] : namaBaris(tabel, kepala.sel), ...(zona?.jenis === 'zona' && zona.nilai !== null ? { tanda: TANDA[zona.nilai] } : {}),
        teks: tulisSel(kepala.sel[bagan.nilai], {}, false), uang: uang?.jenis === 'rupiah' && uang.nilai !== null ? rupiahSingkat(uang.nilai) : '',
        isi: bagianDari(banyak(kepala), terbanyak), anggota: anggota.join('; '),
      }
    }),
  }
}

function deretZona(tabel: Tabel, bagan: Dari<'deret-zona'>): GambarCetak {
  return {
    rupa: 'deret',
    baris: tabel.baris.map(({ sel }) => {
      const zona = sel[bagan.zona]
      const ada = zona?.jenis === 'zona' ? zona.nilai : null
      return { nama: namaBaris(tabel, sel), kata: ada === null ? 'Tanpa nilai' : NAMA_ZONA[ada], teks: tulisSel(sel[bagan.nilai], {}, false), ...(ada === null ? {} : { tanda: TANDA[ada] }) }
    }),
  }
}

/** The picture over a table's own figures; null where its bars or shapes stand in the rows of the table itself. */
export function gambarCetak(tabel: Tabel, bagan: Bagan): GambarCetak | null {
  switch (bagan.jenis) {
    case 'bullet': return bullet(tabel, bagan)
    case 'tiang': return tiang(tabel, bagan)
    case 'tumpuk': return tumpuk(tabel, bagan)
    case 'luas': return luas(tabel, bagan)
    case 'kelompok': return kelompok(tabel, bagan)
    case 'deret-zona': return deretZona(tabel, bagan)
    case 'butir': return { rupa: 'butir', baris: tabel.baris.map(({ sel }) => { const nilai = sel[bagan.nilai]; return { nama: namaBaris(tabel, sel), teks: rupiah(nilai?.jenis === 'rupiah' ? nilai.nilai : null) } }) }
    case 'kurva': return gambarKurva(tabel, bagan)
    case 'garis': return gambarGaris(tabel, bagan)
    case 'lintasan': return gambarLintasan(tabel, bagan)
    case 'batang':
    // a map is printed as bars in the rows of its table
    case 'petak':
    case 'peta-panas': return null
  }
}

/** What a picture shows, in words, for whoever does not see it: every row of it, up to so many. */
export function altGambar(judul: string, tabel: Tabel, bagan: Bagan): string {
  const kolom = Object.entries(bagan).flatMap(([kunci, isi]: [string, unknown]) => (kunci === 'jenis' ? [] : Array.isArray(isi) ? isi : [isi])).filter((isi): isi is string => typeof isi === 'string')
  const dipakai = tabel.kolom.filter(({ kunci }) => kolom.includes(kunci))
  const baris = tabel.baris.slice(0, 24).map(({ sel }) => `${namaBaris(tabel, sel)}: ${dipakai.map((satu) => `${satu.nama} ${tulisSel(sel[satu.kunci], satu, false)}`).join(', ')}`)
  return `Grafik. ${akhiriTitik(judul)} ${akhiriTitik(baris.join('; '))}`
}

