import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS_DAK } from '@/lib/lapor/dak/constants'
import type { DakKini, SumberDakKini } from '@/lib/lapor/dak/types'
import { rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'
import { persen, tanggal, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Sel } from '../types'
import { hrefAlokasi, type DataDak } from './data'
import { namaAlokasi, rinciAlokasi } from './nama'

const bagian = (nilai: Sen | null, dari: Sen | null, alasan: string): Rasio => (nilai === null || dari === null ? tiada(alasan) : rasio(nilai, dari, alasan))
const ada = (nilai: Sen | null): Sel => (nilai === null ? tanpa('belum dicatat') : uang(nilai))

/** What was spent of an allocation, where the source pays for it alone; and until which month reports tell it. */
function serap({ bersama }: DakKini, sumber: SumberDakKini | undefined): { nilai: Sel; persen: Sel; sampai: Sel } {
  if (bersama) return { nilai: tanpa('lihat sumber dananya'), persen: tanpa('–'), sampai: tanpa('–') }
  const kini = sumber?.serap
  if (!kini) return { nilai: tanpa('belum dilaporkan'), persen: tanpa('–'), sampai: tanpa('–') }
  const belum = kini.bulan < (sumber?.bulanSelesai ?? 0)
  return { nilai: uang(kini.nilai), persen: persen(bagian(kini.nilai, sumber?.salur ?? null, 'Belum ada dana yang salur')), sampai: teks(`${namaBulan(kini.bulan)}${belum ? '; sesudahnya belum dilaporkan' : ''}`) }
}

function baris(satu: DakKini, { kueri, sumber, hari }: Pick<DataDak, 'kueri' | 'sumber' | 'hari'>): BarisTabel {
  const { alokasi, keadaan: { ndk, jumlahSalur, output } } = satu
  const spent = serap(satu, sumber.find((item) => item.alokasi.includes(alokasi.id)))
  return {
    kunci: String(alokasi.id), href: hrefAlokasi({ kueri, hari }, alokasi.id),
    sel: {
      nama: teks(namaAlokasi(alokasi), rinciAlokasi(alokasi)), pagu: uang(alokasi.pagu),
      ndk: ada(ndk), ndkPersen: persen(bagian(ndk, alokasi.pagu, 'Daftar kontrak belum dicatat')),
      salur: ada(jumlahSalur), salurPersen: persen(bagian(jumlahSalur, alokasi.pagu, 'Penyaluran belum dicatat')),
      serap: spent.nilai, serapPersen: spent.persen, serapBulan: spent.sampai, output: output.ada ? persen(output) : tanpa('belum dicatat'),
      jenis: teks(NAMA_JENIS_DAK[alokasi.jenis]), sumberDana: teks(`${alokasi.sumberDana.kode} ${alokasi.sumberDana.nama}`), sub: teks(alokasi.subKegiatan.join(', ')), asal: teks(alokasi.sumber ?? ''), per: tanggal(hari),
    },
  }
}

/** Contracts, money that came and money that was spent: three figures that are never one. Largest allocation first. */
export const panelRantai: DefinisiPanel<DataDak> = {
  kunci: 'dak-rantai',
  susun: (data) => {
    const { alokasi, hari } = data
    if (alokasi.length === 0) return null
    const urut = [...alokasi].sort((a, b) => (a.alokasi.pagu === b.alokasi.pagu ? a.alokasi.id - b.alokasi.id : a.alokasi.pagu > b.alokasi.pagu ? -1 : 1))
    const pagu = jumlah(alokasi.map((satu) => satu.alokasi.pagu))
    const total = (nilai: (satu: DakKini) => Sen | null): Sen | null => { const isi = alokasi.flatMap((satu) => nilai(satu) ?? []); return isi.length === 0 ? null : jumlah(isi) }
    const [ndk, salur] = [total(({ keadaan }) => keadaan.ndk), total(({ keadaan }) => keadaan.jumlahSalur)]
    const kata = (apa: string, nilai: (satu: DakKini) => Sen | null): string => {
      const belum = alokasi.filter((satu) => nilai(satu) === null).length
      return belum === alokasi.length ? `${apa} belum dicatat` : `${apa} ${rupiahSingkat(total(nilai))}${belum === 0 ? '' : ` (${bilanganKata(belum)} alokasi belum mencatat)`}`
    }
    return {
      kunci: 'dak-rantai',
      judul: salur === null ? `Belum ada DAK Fisik yang tercatat salur dari ${rupiahSingkat(pagu)}` : `${tulisPersen(rasio(salur, pagu, ''))} DAK Fisik sudah salur: ${rupiahSingkat(salur)} dari ${rupiahSingkat(pagu)}`,
      bacaan: `${kata('Kontrak', ({ keadaan }) => keadaan.ndk)}, ${kata('salur', ({ keadaan }) => keadaan.jumlahSalur)}. Kontrak, salur, dan serap adalah tiga angka yang berbeda.`,
      tabel: {
        caption: `Pagu, kontrak, salur, serap, dan output DAK Fisik menurut catatan s.d. ${tulisTanggal(hari)}, alokasi terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Alokasi' },
          { kunci: 'pagu', nama: 'Alokasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'ndk', nama: 'Kontrak', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'ndkPersen', nama: 'Kontrak', satuan: '% alokasi', angka: true, lebar: true },
          { kunci: 'salur', nama: 'Salur', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'salurPersen', nama: 'Salur', satuan: '% alokasi', angka: true },
          { kunci: 'serap', nama: 'Serap', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'serapPersen', nama: 'Serap', satuan: '% salur', angka: true, lebar: true },
          { kunci: 'serapBulan', nama: 'Serap s.d.', lebar: true },
          { kunci: 'output', nama: 'Output', satuan: '%', angka: true, lebar: true },
          { kunci: 'jenis', nama: 'Jenis', rinci: true }, { kunci: 'sumberDana', nama: 'Sumber dana', rinci: true }, { kunci: 'sub', nama: 'Sub-kegiatan', rinci: true },
          { kunci: 'asal', nama: 'Asal angka', rinci: true }, { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: urut.map((satu) => baris(satu, data)),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), pagu: uang(pagu), ndk: ada(ndk), ndkPersen: persen(bagian(ndk, pagu, 'Daftar kontrak belum dicatat')), salur: ada(salur), salurPersen: persen(bagian(salur, pagu, 'Penyaluran belum dicatat')) } },
      },
      rumus: [RUMUS.dakRantai],
    }
  },
}
