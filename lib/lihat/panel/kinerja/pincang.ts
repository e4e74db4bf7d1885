import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { ALASAN } from '@/lib/realisasi/alasan'
import { classifyPincang, jarakHasil } from '@/lib/realisasi/kinerja/pincang'
import { rataKinerja } from '@/lib/realisasi/kinerja/rata'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, NOL } from '@/lib/realisasi/rupiah'
import { persen, poin, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefUnit, nilaiIndikator, rentangTriwulan, sampaiKata, type DataKinerja, type SimpulLihat } from './data'

interface Pincang { simpul: SimpulLihat; rata: ReturnType<typeof rataKinerja>['rata']; /** the latest quarters that K is of */ per: string | null; apa: 'UANG_TANPA_HASIL' | 'HASIL_MENDAHULUI' }

/** Nodes whose money and result go apart, money without result before the reverse, each with the most rupiah first; and of how many that can be said at all. */
function simpulPincang(data: DataKinerja): { daftar: Pincang[]; dinilai: number } {
  const per = new Map<string, ReturnType<typeof nilaiIndikator>>()
  for (const satu of nilaiIndikator(data)) { const kunci = `${satu.indikator.unitId}/${satu.indikator.kode}`; per.set(kunci, [...(per.get(kunci) ?? []), satu]) }
  let dinilai = 0
  const daftar = data.simpul.flatMap((simpul): Pincang[] => {
    const milik = per.get(`${simpul.unitId}/${simpul.kode}`) ?? []
    const { rata } = rataKinerja(milik.map(({ hasil }) => hasil.capaian))
    const apa = classifyPincang(simpul.serapan, rata)
    if (apa !== null) dinilai += 1
    return apa === null || apa === 'SEJALAN' ? [] : [{ simpul, rata, per: rentangTriwulan(milik.flatMap(({ hasil }) => (hasil.capaian.ada ? [hasil.triwulan] : []))), apa }]
  }).sort((a, b) => { if (a.apa !== b.apa) return a.apa === 'UANG_TANPA_HASIL' ? -1 : 1; const [x, y] = [a.simpul.realisasi ?? NOL, b.simpul.realisasi ?? NOL]; return x === y ? (a.simpul.kode < b.simpul.kode ? -1 : 1) : x > y ? -1 : 1 })
  return { daftar, dinilai }
}

/** Money without a result, and the reverse: on the same program, kegiatan or sub-kegiatan, from exact figures. */
export const panelPincang: DefinisiPanel<DataKinerja> = {
  kunci: 'kinerja-pincang',
  susun: (data) => {
    const { daftar, dinilai } = simpulPincang(data)
    const unit = new Map(data.unit.map((satu) => [satu.id, satu.nama]))
    const tanpaHasil = daftar.filter(({ apa }) => apa === 'UANG_TANPA_HASIL')
    const mendahului = daftar.length - tanpaHasil.length
    const belum = data.unit.filter(({ serapan }) => !serapan.ada && serapan.alasan === ALASAN.belumLapor).length
    return {
      kunci: 'kinerja-pincang',
      judul: tanpaHasil.length > 0 ? `${awalBesar(bilanganKata(tanpaHasil.length))} program, kegiatan, atau sub-kegiatan menyerap uang jauh di depan hasilnya` : mendahului > 0 ? `${awalBesar(bilanganKata(mendahului))} program, kegiatan, atau sub-kegiatan hasilnya jauh di depan serapannya` : dinilai === 0 ? 'Uang dan hasil belum dapat dibandingkan' : 'Uang dan hasil sejalan',
      // a program and a kegiatan of it may both stand here, so their rupiah are not added up
      ...(daftar.length === 0 ? {} : { bacaan: [tanpaHasil[0] ? `Terbesar ${tanpaHasil[0].simpul.nama}, realisasi ${rupiahSingkat(jumlah([tanpaHasil[0].simpul.realisasi ?? NOL]))}.` : '', mendahului > 0 && tanpaHasil.length > 0 ? `${awalBesar(bilanganKata(mendahului))} lainnya sebaliknya: hasil mendahului uang.` : '', 'Baris program memuat kegiatannya, sehingga rupiahnya tidak dijumlahkan.', belum > 0 ? `${bilangan(belum)} unit belum melapor, sehingga uangnya tidak dibandingkan.` : ''].filter(Boolean).join(' ') }),
      tabel: {
        caption: `Program, kegiatan, dan sub-kegiatan yang serapan dan capaian kinerjanya berjarak 25 poin atau lebih sampai ${sampaiKata(data)}, uang di depan hasil dahulu, lalu realisasi terbesar`,
        kolom: [
          { kunci: 'nama', nama: 'Program, kegiatan, atau sub-kegiatan' }, { kunci: 'apa', nama: 'Keadaan' }, { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'rata', nama: 'Rata-rata K', satuan: '% target', angka: true }, { kunci: 'per', nama: 'K dari triwulan' }, { kunci: 'jarak', nama: 'Serapan − K', satuan: 'poin', angka: true, lebar: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true }, { kunci: 'unit', nama: 'Perangkat daerah', rinci: true }, { kunci: 'kode', nama: 'Kode', rinci: true },
        ],
        baris: daftar.map(({ simpul, rata, per, apa }) => ({
          kunci: `${simpul.unitId}-${simpul.kode}`, href: hrefUnit(data, simpul.unitId), ...(apa === 'UANG_TANPA_HASIL' ? { utama: true } : {}),
          sel: { nama: teks(simpul.nama, unit.get(simpul.unitId)), apa: teks(apa === 'UANG_TANPA_HASIL' ? 'uang di depan hasil' : 'hasil di depan uang'), serapan: persen(simpul.serapan), rata: persen(rata), per: per === null ? tanpa('–') : teks(per), jarak: poin(jarakHasil(simpul.serapan, rata)), realisasi: uang(simpul.realisasi), pagu: uang(simpul.pagu), unit: teks(unit.get(simpul.unitId) ?? ''), kode: teks(simpul.kode) },
        })),
        tampil: 12,
      },
      rumus: [RUMUS.pincang, RUMUS.rataKinerja, RUMUS.serapanPagu], kosong: { judul: dinilai === 0 ? 'Belum ada program, kegiatan, atau sub-kegiatan yang memiliki serapan dan capaian kinerja sekaligus' : 'Tidak ada yang berjarak 25 poin atau lebih' },
    }
  },
}
